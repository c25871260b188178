package org.anjian.bench;

/**
 * How many processors were busy on the average.
 *
 * @param anjian in this process: the application and whoever loads it
 * @param postgresql in PostgreSQL
 * @param elasticsearch in Elasticsearch
 * @param machine on the whole machine, whoever caused it
 */
record Cores(double anjian, double postgresql, double elasticsearch, double machine) {

    /** What others on the machine took away. */
    double others() {
        return Math.max(0, machine - anjian - postgresql - elasticsearch);
    }
}

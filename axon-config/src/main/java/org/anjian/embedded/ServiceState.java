package org.anjian.embedded;

/**
 * What the next start must know of a child to take it over.
 *
 * @param process the child
 * @param port where it answers on 127.0.0.1
 */
record ServiceState(RunningProcess process, int port) {}

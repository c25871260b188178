/**
 * What every request and every answer goes through, whatever it is about: the number of the request, the headers of the answer, how
 * often a caller may ask, how large and how slow a body may be, and what is told where a request fails.
 */
package org.anjian.surface;

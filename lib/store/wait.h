/* The patience that writers have with one another; only lib/store includes this. */
#ifndef STORE_WAIT_H
#define STORE_WAIT_H

#include <stdbool.h>

/* Seconds: until a store is free to be written, and until a repository is free for a commit, which
 * waits for the commits of all that have written before. */
enum { WAIT_FOR_STORE = 5, WAIT_FOR_COMMIT = 60 };

/* Sleeps for 20 ms and counts it in *pauses, which begins at 0; false once that makes the seconds.
 */
bool wait_again(int *pauses, int seconds);

#endif

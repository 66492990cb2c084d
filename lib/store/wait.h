/* The patience that writers have with one another; only lib/store includes this. */
#ifndef STORE_WAIT_H
#define STORE_WAIT_H

#include <stdbool.h>

/* Sleeps for 20 ms and counts it in *pauses, which begins at 0; false once that makes 5 s. */
bool wait_again(int *pauses);

#endif

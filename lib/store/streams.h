/* The standard streams of a process. */
#ifndef STORE_STREAMS_H
#define STORE_STREAMS_H

/* Holds the place of a standard stream that is closed, such that using it fails as before: else the
 * next file that is opened would stand there, and be read or written in its stead. To be called
 * before any file is opened. */
void reserve_std_fds(void);

#endif

/* The standard streams of a process. */
#ifndef STORE_STREAMS_H
#define STORE_STREAMS_H

/* Holds the place of a standard stream that is closed, such that using it fails as before: else the
 * next file that is opened would stand there, and be read or written in its stead. To be called
 * before any file is opened. */
void reserve_std_fds(void);

/* What may be read from standard input without asking anybody. */
enum stdin_state {
	STDIN_NONE,   /* a terminal, /dev/null or another device, or closed */
	STDIN_ENDED,  /* a pipe, socket or regular file that is at its end */
	STDIN_UNREAD, /* one with bytes, or still open after a second without any */
};
enum stdin_state stdin_look(void);

#endif

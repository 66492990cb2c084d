/* Running another program, found on PATH, without a shell. */
#ifndef STORE_PROCESS_H
#define STORE_PROCESS_H

#include "base/buf.h"
#include <sys/types.h>

struct process_options {
	const char *const *arguments; /* NULL-terminated; the first is the program */
	char *const *environment;     /* NULL: this process's own */
	int input;		      /* its standard input; -1: nothing to read */
	int second_input;	      /* its descriptor 3; -1: none */
};

/* Runs the program to its end. Its standard output and standard error are appended to the bufs
 * (NULL: thrown away). Returns its exit status, or -1 with errno when it could not be run or was
 * killed (EINTR in that case). */
int process_run(const struct process_options *options, struct buf *out, struct buf *messages);

/* Runs the program with this process's own terminal, or whatever its streams are, and waits. What
 * it prints goes to standard error: standard output may be a file or a script's, who want our data.
 * Returns as process_run() does. */
int process_run_here(const char *const *arguments);

/* Runs a command line by the shell with `input` as its standard input and this process's own
 * standard output and error, and waits. Meanwhile the keyboard's interrupts are the program's
 * alone. False when nothing was started; how it ended does not matter. */
bool process_show(const char *command, int input);

/* A program that is asked and answers over one socket, its standard input and output. The caller
 * closes the socket, which tells the program to end, and waits. */
struct process {
	pid_t id;
	int socket;
};

bool process_start(const struct process_options *options, struct process *process);
void process_wait(const struct process *process);

/* From now on this process holds what nobody else may see: its memory goes into no core file, no
 * debugger of the same user reads it, and neither do those of /proc. A program that it runs may be
 * looked at again, but leaves no core file either. False with errno. */
bool process_shut(void);

/* An unnamed file in memory that holds the bytes, read from its start; -1 with errno. */
int memory_file(struct slice bytes);

/* Writes all of it; false with errno. */
bool descriptor_write(int descriptor, struct slice bytes);

#endif

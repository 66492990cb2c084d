/*
 * Memory that is there or ends the program.
 *
 * Running out of memory is the one failure that no caller can report well: cmark aborts on it, and
 * every file is replaced in one step, so that nothing is ever half written. The library therefore
 * never returns NULL from an allocation; it calls memory_out(), which the program provides
 * (lib/cli/out_of_memory.c says so on standard error and leaves with status 4).
 */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/* Provided by the program, not by this layer. Never returns. */
_Noreturn void memory_out(void);

/* An array of `count` elements of `size` bytes in place of `old` (NULL for a new one). The new part
 * is not cleared. The caller frees it. Never NULL; a count that overflows is memory exhausted. */
void *memory_resize(void *old, size_t count, size_t size);

/* A large piece of at least *size bytes (at most SIZE_MAX / 2), not cleared, for many small things;
 * *size becomes what there is. The system hands pages out, and clears them, when they are first
 * touched: it is asked for huge ones, since thousands of small ones take longer than what is done
 * with them. The caller frees it with free(). Never NULL. */
void *memory_large(size_t *size);

#endif

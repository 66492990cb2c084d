/* Regular files in an open folder, and reading whole what is open. */
#ifndef STORE_REGULAR_FILE_H
#define STORE_REGULAR_FILE_H

#include "base/arena.h"
#include <sys/stat.h>

/* Reads an open file to its end into the arena (NUL-terminated); `size` is what it is expected to
 * hold. False with errno: EFBIG when there are more than `cap` bytes. */
bool descriptor_read(
	int descriptor, size_t size, size_t cap, struct arena *arena, struct slice *bytes);

/* Opens and reads a file, neither following a link nor waiting for a FIFO's writer. False with
 * errno: EINVAL when it is anything but a regular file, EFBIG as above. */
bool regular_read(
	int folder, const char *name, size_t cap, struct arena *arena, struct slice *bytes);

/* Closes, keeping errno. */
void descriptor_close(int descriptor);

#endif

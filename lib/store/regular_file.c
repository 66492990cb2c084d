#include "store/regular_file.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

void descriptor_close(int descriptor)
{
	int error = errno;
	close(descriptor);
	errno = error;
}

static int open_regular(int folder, const char *name, struct stat *status)
{
	int descriptor =
		openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (descriptor < 0) {
		if (errno == ELOOP || errno == ENXIO || errno == ENODEV) /* link, socket, device */
			errno = EINVAL;
		return -1;
	}
	if (fstat(descriptor, status) == 0) {
		if (S_ISREG(status->st_mode))
			return descriptor;
		errno = EINVAL;
	}
	descriptor_close(descriptor);
	return -1;
}

/* Asks for one byte more than is expected: a file that stays as it was costs one read. */
bool descriptor_read(
	int descriptor, size_t size, size_t cap, struct arena *arena, struct slice *bytes)
{
	if (size > cap) {
		errno = EFBIG;
		return false;
	}
	size_t room = size + 1;
	char *data = arena_take(arena, room + 1, 1);
	size_t used = 0;
	for (;;) {
		ssize_t count = read(descriptor, data + used, room - used);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return false;
		used += (size_t)count;
		if (used > cap) {
			errno = EFBIG;
			return false;
		}
		if (count == 0 || used == size)
			break;
		if (used == room) { /* it grows meanwhile, or its size was not known */
			room = room < cap / 2 ? room * 2 + 4096 : cap + 1;
			char *more = arena_take(arena, room + 1, 1);
			memcpy(more, data, used);
			data = more;
		}
	}
	*bytes = (struct slice){ data, used };
	return true;
}

bool regular_read(
	int folder, const char *name, size_t cap, struct arena *arena, struct slice *bytes)
{
	struct stat status;
	int descriptor = open_regular(folder, name, &status);
	if (descriptor < 0)
		return false;
	bool fine = descriptor_read(descriptor, (size_t)status.st_size, cap, arena, bytes);
	descriptor_close(descriptor);
	return fine;
}

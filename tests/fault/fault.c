/*
 * Preloaded into a command, makes one call of one kind fail once: SPIS_FAULT=KIND:N:FILE, where
 * KIND is write, fsync, rename, open or memory, and FILE is made when the N-th call came and
 * failed. What the command starts is left alone.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

enum kind { NONE, WRITE, FSYNC, RENAME, OPEN, MEMORY };

static enum kind kind;
static long left; /* calls of the kind until the one that fails */
static char mark[512];

static void __attribute__((constructor)) begin(void)
{
	static const char *const names[] = { "", "write", "fsync", "rename", "open", "memory" };
	char name[16] = "";
	const char *wish = getenv("SPIS_FAULT");
	long number = 0;

	/* NOLINTNEXTLINE(cert-err34-c): the test writes the number */
	if (wish == NULL || sscanf(wish, "%15[a-z]:%ld:%511s", name, &number, mark) != 3)
		return;
	unsetenv("LD_PRELOAD");
	unsetenv("SPIS_FAULT");
	left = number;
	for (size_t i = 1; i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i], name) == 0)
			kind = (enum kind)i;
}

static int fails(enum kind called, int error)
{
	if (called != kind || --left != 0)
		return 0;
	kind = NONE;
	syscall(SYS_close, (int)syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0600));
	errno = error;
	return 1;
}

/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): libc has names of its own */
ssize_t write(int descriptor, const void *bytes, size_t count)
{
	return fails(WRITE, ENOSPC) ? -1 : syscall(SYS_write, descriptor, bytes, count);
}

int fsync(int descriptor)
{
	return fails(FSYNC, EIO) ? -1 : (int)syscall(SYS_fsync, descriptor);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags)
{
	return fails(RENAME, EIO)
		       ? -1
		       : (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to)
{
	return renameat2(from_folder, from, to_folder, to, 0);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags)
{
	return fails(RENAME, EIO)
		       ? -1
		       : (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
}

static int open_at(int folder, const char *path, int flags, mode_t mode)
{
	return fails(OPEN, EMFILE) ? -1 : (int)syscall(SYS_openat, folder, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
	va_list more;
	va_start(more, flags);
	mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
	va_end(more);
	return open_at(folder, path, flags, mode);
}

int open(const char *path, int flags, ...)
{
	va_list more;
	va_start(more, flags);
	mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
	va_end(more);
	return open_at(AT_FDCWD, path, flags, mode);
}

int mkdirat(int folder, const char *path, mode_t mode)
{
	return fails(OPEN, ENOSPC) ? -1 : (int)syscall(SYS_mkdirat, folder, path, mode);
}

void *malloc(size_t size)
{
	return fails(MEMORY, ENOMEM) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return fails(MEMORY, ENOMEM) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
	return fails(MEMORY, ENOMEM) ? NULL : __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
	return fails(MEMORY, ENOMEM) ? NULL : __libc_memalign(alignment, size);
}
/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */

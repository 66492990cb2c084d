#include "store/replace.h"
#include "store/process.h"
#include "store/regular_file.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

static const char prefix[] = ".spis-";
static const char suffix[] = ".tmp";

static bool draw_name(struct temporary *temporary)
{
	uint32_t number;
	if (getrandom(&number, sizeof number, 0) != (ssize_t)sizeof number)
		return false;
	snprintf(temporary->name, sizeof temporary->name, "%s%08" PRIx32 "%s", prefix, number,
		suffix);
	return true;
}

static bool is_temporary(const char *name)
{
	struct slice text = slice_from(name);
	return text.length == TEMPORARY_NAME_SIZE - 1 && slice_starts(text, prefix) &&
	       slice_ends(text, suffix);
}

/* A failed fsync is never tried again: the kernel may have dropped the pages. */
static bool fill(int descriptor, struct slice bytes, mode_t mode, bool is_exact)
{
	return (!is_exact || fchmod(descriptor, mode) == 0) &&
	       descriptor_write(descriptor, bytes) && fsync(descriptor) == 0;
}

bool temporary_file(
	int folder, struct slice bytes, mode_t mode, bool is_exact, struct temporary *temporary)
{
	int descriptor;
	do {
		if (!draw_name(temporary))
			return false;
		descriptor = openat(folder, temporary->name,
			O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
			is_exact ? S_IRUSR | S_IWUSR : mode);
	} while (descriptor < 0 && errno == EEXIST);
	bool fine = descriptor >= 0;
	if (fine) {
		fine = fill(descriptor, bytes, mode, is_exact);
		if (fine)
			fine = close(descriptor) == 0;
		else
			descriptor_close(descriptor);
		if (!fine)
			temporary_remove(folder, temporary);
	}
	if (!fine)
		temporary->name[0] = '\0';
	return fine;
}

bool temporary_folder(int folder, mode_t mode, struct temporary *temporary)
{
	do {
		if (!draw_name(temporary))
			return false;
		if (mkdirat(folder, temporary->name, mode) == 0)
			return true;
	} while (errno == EEXIST);
	temporary->name[0] = '\0';
	return false;
}

/* Where the file system does not know RENAME_NOREPLACE, a link does the same for a file; a rename
 * never replaces anything but an empty folder by a folder. */
static bool rename_new(int folder, const char *from, const char *to)
{
	struct stat status;
	if (renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0)
		return true;
	if (errno != EINVAL && errno != ENOSYS)
		return false;
	if (fstatat(folder, from, &status, AT_SYMLINK_NOFOLLOW) != 0)
		return false;
	if (S_ISDIR(status.st_mode))
		return renameat(folder, from, folder, to) == 0;
	return linkat(folder, from, folder, to, 0) == 0 && unlinkat(folder, from, 0) == 0;
}

bool temporary_publish(int folder, struct temporary *temporary, const char *name, bool over)
{
	bool fine = over ? renameat(folder, temporary->name, folder, name) == 0
			 : rename_new(folder, temporary->name, name);
	if (!fine)
		return false;
	temporary->name[0] = '\0';
	return fsync(folder) == 0;
}

/* Calls `visit` with each name in the folder. */
static void each_name(int folder, void (*visit)(int folder, const char *name))
{
	int descriptor = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *directory = descriptor < 0 ? NULL : fdopendir(descriptor);
	if (!directory) {
		if (descriptor >= 0)
			close(descriptor);
		return;
	}
	for (struct dirent *entry = readdir(directory); entry; entry = readdir(directory))
		visit(folder, entry->d_name);
	closedir(directory);
}

static void remove_file(int folder, const char *name)
{
	unlinkat(folder, name, 0); /* refuses folders, so "." and ".." too */
}

static void remove_whole(int folder, const char *name)
{
	if (unlinkat(folder, name, 0) == 0 || errno != EISDIR)
		return;
	int inside = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (inside < 0)
		return;
	each_name(inside, remove_file);
	close(inside);
	unlinkat(folder, name, AT_REMOVEDIR);
}

static void remove_if_temporary(int folder, const char *name)
{
	if (is_temporary(name))
		remove_whole(folder, name);
}

void temporary_remove(int folder, struct temporary *temporary)
{
	int error = errno;
	if (temporary->name[0])
		remove_whole(folder, temporary->name);
	temporary->name[0] = '\0';
	errno = error;
}

void temporary_sweep(int folder)
{
	each_name(folder, remove_if_temporary);
}

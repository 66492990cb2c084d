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
static bool write_through(int descriptor, struct slice bytes, mode_t mode, bool is_exact)
{
	return (!is_exact || fchmod(descriptor, mode) == 0) &&
	       descriptor_write(descriptor, bytes) && fsync(descriptor) == 0;
}

enum { PROC_PATH_SIZE = 32 };

static void proc_path(int descriptor, char path[PROC_PATH_SIZE])
{
	snprintf(path, PROC_PATH_SIZE, "/proc/self/fd/%d", descriptor);
}

/* A file without a name that can be given one later; false where there is no such thing. */
static bool open_nameless(int folder, mode_t mode, struct temporary *temporary)
{
	char path[PROC_PATH_SIZE];
	int descriptor = openat(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, mode);
	if (descriptor < 0)
		return false;
	proc_path(descriptor, path);
	if (access(path, F_OK) != 0) {
		close(descriptor);
		return false;
	}
	temporary->is_nameless = true;
	temporary->descriptor = descriptor;
	return true;
}

static int open_named(int folder, mode_t mode, struct temporary *temporary)
{
	int descriptor;
	do {
		if (!draw_name(temporary))
			return -1;
		descriptor = openat(folder, temporary->name,
			O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
	} while (descriptor < 0 && errno == EEXIST);
	if (descriptor < 0)
		temporary->name[0] = '\0';
	return descriptor;
}

bool temporary_file(
	int folder, struct slice bytes, mode_t mode, bool is_exact, struct temporary *temporary)
{
	mode_t first = is_exact ? S_IRUSR | S_IWUSR : mode;
	*temporary = (struct temporary){ .name = "" };
	int descriptor = open_nameless(folder, first, temporary)
				 ? temporary->descriptor
				 : open_named(folder, first, temporary);
	bool fine = descriptor >= 0 && write_through(descriptor, bytes, mode, is_exact);
	if (descriptor >= 0 && !temporary->is_nameless) {
		if (fine)
			fine = close(descriptor) == 0;
		else
			descriptor_close(descriptor);
	}
	if (!fine)
		temporary_remove(folder, temporary);
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
	if (linkat(folder, from, folder, to, 0) != 0)
		return false;
	unlinkat(folder, from, 0); /* else the next writer sweeps it away */
	return true;
}

/* Names a file that has none yet; EEXIST when the name is taken. */
static bool link_nameless(int folder, const struct temporary *temporary, const char *name)
{
	char path[PROC_PATH_SIZE];
	proc_path(temporary->descriptor, path);
	return linkat(AT_FDCWD, path, folder, name, AT_SYMLINK_FOLLOW) == 0;
}

/* A hidden name for the moment before it replaces another file. */
static bool name_nameless(int folder, struct temporary *temporary)
{
	bool is_named;
	do {
		if (!draw_name(temporary))
			return false;
		is_named = link_nameless(folder, temporary, temporary->name);
	} while (!is_named && errno == EEXIST);
	if (!is_named)
		temporary->name[0] = '\0';
	return is_named;
}

static bool give_name(int folder, struct temporary *temporary, const char *name, bool over)
{
	if (!over)
		return temporary->is_nameless ? link_nameless(folder, temporary, name)
					      : rename_new(folder, temporary->name, name);
	return (!temporary->is_nameless || name_nameless(folder, temporary)) &&
	       renameat(folder, temporary->name, folder, name) == 0;
}

/* Its bytes are on disk since fsync(), so closing has nothing left to say. */
static void close_nameless(struct temporary *temporary)
{
	if (temporary->is_nameless)
		descriptor_close(temporary->descriptor);
	temporary->is_nameless = false;
}

enum published temporary_publish(
	int folder, struct temporary *temporary, const char *name, bool over)
{
	if (!give_name(folder, temporary, name, over))
		return PUBLISH_FAILED;
	temporary->name[0] = '\0';
	close_nameless(temporary);
	return fsync(folder) == 0 ? PUBLISHED : PUBLISHED_UNSURE;
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
	close_nameless(temporary);
	errno = error;
}

void temporary_sweep(int folder)
{
	each_name(folder, remove_if_temporary);
}

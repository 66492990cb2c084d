#include "store/cache.h"
#include "store/folders.h"
#include "store/regular_file.h"
#include "store/replace.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

/* FNV-1a, number by number. */
static uint64_t mixed(uint64_t hash, uint64_t number)
{
	return (hash ^ number) * UINT64_C(1099511628211) ^ (hash >> 29);
}

static int64_t nanoseconds(struct timespec time)
{
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static struct source_stamp stamp_of(const struct stat *status)
{
	int64_t written = nanoseconds(status->st_mtim), changed = nanoseconds(status->st_ctim);
	uint64_t value = mixed(UINT64_C(14695981039346656037), (uint64_t)status->st_ino);

	value = mixed(value, (uint64_t)status->st_size);
	value = mixed(value, (uint64_t)written);
	return (struct source_stamp){ mixed(value, (uint64_t)changed) | 1,
		written > changed ? written : changed };
}

struct source_stamp source_stamp(struct source *source, struct slice path)
{
	struct source_stamp absent = { 0 };
	struct stat status;
	struct folders folders;
	struct slice folder, name;

	if (source_descriptor(source) < 0)
		return absent;
	path_split(path, &folder, &name);
	if (slice_is_empty(folder)) /* most are here */
		return fstatat(source_descriptor(source), slice_is_empty(path) ? "." : name.data,
			       &status, AT_SYMLINK_NOFOLLOW) == 0
			       ? stamp_of(&status)
			       : absent;
	folders_init(&folders, source_descriptor(source));
	int descriptor = folders_open(&folders, folder);
	bool is_there = descriptor >= 0 &&
			fstatat(descriptor, name.data, &status, AT_SYMLINK_NOFOLLOW) == 0;
	folders_free(&folders);
	return is_there ? stamp_of(&status) : absent;
}

struct source_stamp file_stamp(const char *path)
{
	struct stat status;

	if (stat(path, &status) != 0)
		return (struct source_stamp){ 0 };
	int64_t written = nanoseconds(status.st_mtim);
	return (struct source_stamp){ mixed((uint64_t)status.st_size, (uint64_t)written) | 1,
		written };
}

static int open_file(struct source *source, const char *folder, const char *name)
{
	struct folders folders;

	if (source_descriptor(source) < 0)
		return -1;
	folders_init(&folders, source_descriptor(source));
	int descriptor = folders_open(&folders, slice_from(folder));
	if (descriptor >= 0)
		descriptor =
			openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	folders_free(&folders);
	return descriptor;
}

bool cache_map(struct source *source, const char *folder, const char *name, struct slice *bytes)
{
	struct stat status;
	void *mapped = MAP_FAILED;
	int descriptor = open_file(source, folder, name);

	*bytes = (struct slice){ 0 };
	if (descriptor < 0)
		return false;
	if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0 &&
		status.st_uid == geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0)
		mapped = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE,
			descriptor, 0);
	close(descriptor);
	if (mapped == MAP_FAILED)
		return false;
	*bytes = (struct slice){ mapped, (size_t)status.st_size };
	return true;
}

void cache_unmap(struct slice bytes)
{
	if (bytes.data != NULL)
		munmap((void *)bytes.data, bytes.length);
}

bool cache_replace(struct source *source, const char *folder, const char *name, struct slice bytes)
{
	int root = source_descriptor(source);
	struct temporary temporary;
	struct folders folders;
	bool done = false;

	if (root < 0)
		return false;
	folders_init(&folders, root);
	int descriptor = folders_open(&folders, slice_from(folder));
	if (descriptor < 0 && errno == ENOENT && mkdirat(root, folder, S_IRWXU) == 0)
		descriptor = folders_open(&folders, slice_from(folder));
	if (descriptor >= 0 &&
		temporary_file(descriptor, bytes, S_IRUSR | S_IWUSR, true, &temporary)) {
		done = temporary_publish(descriptor, &temporary, name, true) != PUBLISH_FAILED;
		if (!done)
			temporary_remove(descriptor, &temporary);
	}
	folders_free(&folders);
	return done;
}

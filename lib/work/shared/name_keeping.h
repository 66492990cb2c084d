/* The file that an index of names is kept in (work/shared/name_index.h): what it was made from,
 * then the index. */
#ifndef WORK_NAME_KEEPING_H
#define WORK_NAME_KEEPING_H

#include "logic/privacy/name_image.h"
#include "work/shared/name_files.h"

/* What an index depends on beside the files: their bytes or stamps (store/cache.h). */
struct name_keeping_from {
	uint64_t places, dictionary, folder, reporters;
};

struct name_keeping_head;

/* A view; borrowed. */
struct name_keeping {
	const struct name_keeping_head *head; /* NULL: none */
	struct name_image image;
	struct name_keeping_from from;
	size_t file_count;
};

/* False when the bytes are not such a file, whole and of this version. */
bool name_keeping_open(struct slice bytes, struct name_keeping *keeping);

/* The files, by their paths: families, then those who reported. */
struct slice name_keeping_path(const struct name_keeping *keeping, size_t at);
uint64_t name_keeping_stamp(const struct name_keeping *keeping, size_t at);

/* The place of a file; SIZE_MAX: it is not there. */
size_t name_keeping_find(const struct name_keeping *keeping, struct slice path);

void name_keeping_write(const struct name_files *files, const struct name_keeping_from *from,
	struct slice image, struct buf *out);

/* A sum over bytes that shows that they have changed. */
uint64_t name_keeping_sum(struct slice bytes);

#endif

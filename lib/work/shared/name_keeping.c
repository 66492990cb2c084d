#include "work/shared/name_keeping.h"
#include <string.h>

enum { VERSION = 1 };

static const char MAGIC[] = "spisidx";

struct name_keeping_head {
	char magic[sizeof MAGIC];
	uint64_t sum; /* of all that follows */
	uint32_t version, file_count;
	struct name_keeping_from from;
	uint64_t strings, image, end; /* offsets */
};

/* Behind the head, one for each file. */
struct kept_file {
	uint64_t stamp;
	uint64_t path; /* offset in the strings, with a NUL behind it */
};

static uint64_t mixed(uint64_t sum, uint64_t number)
{
	return ((sum ^ number) * UINT64_C(0x9E3779B97F4A7C15)) ^ (sum >> 31);
}

/* Four sums at once, since each waits for its last number. */
uint64_t name_keeping_sum(struct slice bytes)
{
	uint64_t sums[4] = { 1, 2, 3, 4 }, numbers[4];
	size_t at = 0;

	for (; at + sizeof numbers <= bytes.length; at += sizeof numbers) {
		memcpy(numbers, bytes.data + at, sizeof numbers);
		for (size_t i = 0; i < 4; i++)
			sums[i] = mixed(sums[i], numbers[i]);
	}
	for (; at < bytes.length; at++)
		sums[0] = mixed(sums[0], (unsigned char)bytes.data[at]);
	return mixed(mixed(mixed(mixed(bytes.length, sums[0]), sums[1]), sums[2]), sums[3]);
}

static struct slice summed(struct slice bytes)
{
	size_t covered = offsetof(struct name_keeping_head, sum) + sizeof(uint64_t);

	return slice_part(bytes, covered, bytes.length);
}

static const struct kept_file *file_at(const struct name_keeping_head *head, size_t at)
{
	return (const struct kept_file *)(const void *)(head + 1) + at;
}

static bool paths_hold(const struct name_keeping_head *head)
{
	const char *strings = (const char *)head + head->strings;
	uint64_t length = head->image - head->strings;

	if (head->file_count > 0 && (length == 0 || strings[length - 1] != '\0'))
		return false;
	for (size_t i = 0; i < head->file_count; i++)
		if (file_at(head, i)->path >= length)
			return false;
	return true;
}

bool name_keeping_open(struct slice bytes, struct name_keeping *keeping)
{
	const struct name_keeping_head *head = (const void *)bytes.data;

	*keeping = (struct name_keeping){ 0 };
	if (bytes.length < sizeof *head || memcmp(head->magic, MAGIC, sizeof MAGIC) != 0 ||
		head->version != VERSION || head->end != bytes.length ||
		head->sum != name_keeping_sum(summed(bytes)))
		return false;
	uint64_t files = sizeof *head + (uint64_t)head->file_count * sizeof(struct kept_file);
	if (head->strings != files || head->image < files || head->image > head->end ||
		!paths_hold(head) ||
		!name_image_open(slice_part(bytes, head->image, bytes.length), &keeping->image))
		return false;
	keeping->head = head;
	keeping->from = head->from;
	keeping->file_count = head->file_count;
	return true;
}

struct slice name_keeping_path(const struct name_keeping *keeping, size_t at)
{
	const struct name_keeping_head *head = keeping->head;

	return slice_from((const char *)head + head->strings + file_at(head, at)->path);
}

uint64_t name_keeping_stamp(const struct name_keeping *keeping, size_t at)
{
	return file_at(keeping->head, at)->stamp;
}

size_t name_keeping_find(const struct name_keeping *keeping, struct slice path)
{
	for (size_t low = 0, high = keeping->file_count; low < high;) {
		size_t middle = low + (high - low) / 2;
		int order = name_file_compare(name_keeping_path(keeping, middle), path);
		if (order == 0)
			return middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return SIZE_MAX;
}

static void write_files(
	const struct name_files *files, struct name_keeping_head *head, struct buf *out)
{
	uint64_t path = 0;

	for (size_t i = 0; i < files->count; i++) {
		const struct kept_file file = { files->items[i].stamp, path };
		buf_add(out, &file, sizeof file);
		path += files->items[i].path.length + 1;
	}
	head->strings = out->length;
	for (size_t i = 0; i < files->count; i++) {
		buf_add_slice(out, files->items[i].path);
		buf_add_byte(out, '\0');
	}
	while (out->length % sizeof(uint64_t) != 0)
		buf_add_byte(out, '\0');
}

void name_keeping_write(const struct name_files *files, const struct name_keeping_from *from,
	struct slice image, struct buf *out)
{
	struct name_keeping_head head = {
		.version = VERSION, .file_count = (uint32_t)files->count, .from = *from
	};

	memcpy(head.magic, MAGIC, sizeof MAGIC);
	buf_add(out, &head, sizeof head);
	write_files(files, &head, out);
	head.image = out->length;
	buf_add_slice(out, image);
	head.end = out->length;
	memcpy(out->data, &head, sizeof head);
	head.sum = name_keeping_sum(summed(buf_slice(out)));
	memcpy(out->data, &head, sizeof head);
}

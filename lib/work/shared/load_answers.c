#include "work/shared/load_answers.h"
#include "model/name.h"
#include "work/shared/load_platform.h"
#include <stdlib.h>
#include <string.h>

/* The two kinds of answers differ in what they say, not in who, when and about what. */
struct answer_shape {
	const struct schema *schema;
	enum ring ring;
	const char *folder;
	size_t size, id, corrects, writer; /* of the struct, and of its members in it */
	int (*compare)(const void *a, const void *b);
};

/* The rows of one file and whose they are. */
struct answer_file {
	struct rows rows;
	struct slice writer;
};

struct answers {
	const struct answer_shape *shape;
	struct answer_file *files;
	size_t file_count, file_capacity;
	char *items;
	size_t count;
};

/* An answer as those of one writer know it. */
struct answer_name {
	struct slice writer, id;
};

static struct slice *text_of(const struct answers *answers, size_t at, size_t member)
{
	return (struct slice *)(answers->items + at * answers->shape->size + member);
}

/* Puts the rows of all files into one array. */
static void join_files(struct answers *answers, struct arena *arena)
{
	size_t size = answers->shape->size, most = 0;

	for (size_t i = 0; i < answers->file_count; i++)
		most += answers->files[i].rows.count;
	answers->items = arena_take(arena, most, size);
	for (size_t i = 0; i < answers->file_count; i++) {
		const struct answer_file *file = &answers->files[i];
		for (size_t k = 0; k < file->rows.count; k++) {
			memcpy(answers->items + answers->count * size, rows_at(&file->rows, k),
				size);
			*text_of(answers, answers->count, answers->shape->writer) = file->writer;
			answers->count++;
		}
	}
}

static bool read_year(struct context *context, struct slice year, struct answers *answers)
{
	struct source *source = store_ring(&context->store, answers->shape->ring);
	struct source_entries entries = { 0 };
	bool read = source_list(source, year, context->arena, context->diags, &entries) !=
		    SOURCE_FAILED;

	for (size_t i = 0; i < entries.count; i++) {
		struct slice name = entries.items[i].name;
		if (!slice_ends(name, ".csv"))
			continue;
		struct slice path =
			arena_format(context->arena, "%s/%s", slice_text(year), slice_text(name));
		struct answer_file *file = arena_push(context->arena, &answers->files,
			&answers->file_count, &answers->file_capacity, sizeof *answers->files);
		file->writer = arena_copy(context->arena, name_of_path(path));
		read &= load_table(
			context, answers->shape->ring, path, answers->shape->schema, &file->rows);
	}
	return read;
}

static int compare_names(const void *a, const void *b)
{
	const struct answer_name *one = a, *other = b;
	int order = slice_compare(one->writer, other->writer);

	return order != 0 ? order : slice_compare(one->id, other->id);
}

static struct answer_name name_at(const struct answers *answers, size_t at, size_t id)
{
	return (struct answer_name){ *text_of(answers, at, answers->shape->writer),
		*text_of(answers, at, id) };
}

/* What some answer corrects, sorted. */
static struct answer_name *corrected_names(
	const struct answers *answers, struct arena *arena, size_t *count)
{
	const struct answer_shape *shape = answers->shape;
	struct answer_name *names = NULL;
	size_t capacity = 0;

	*count = 0;
	for (size_t i = 0; i < answers->count; i++) {
		if (slice_is_empty(*text_of(answers, i, shape->corrects)))
			continue;
		struct answer_name *added =
			arena_push(arena, &names, count, &capacity, sizeof *names);
		*added = name_at(answers, i, shape->corrects);
	}
	if (*count > 0)
		qsort(names, *count, sizeof *names, compare_names);
	return names;
}

static void leave_out_corrected(struct context *context, struct answers *answers)
{
	const struct answer_shape *shape = answers->shape;
	size_t count, kept = 0;
	const struct answer_name *names = corrected_names(answers, context->arena, &count);

	for (size_t i = 0; count > 0 && i < answers->count; i++) {
		struct answer_name name = name_at(answers, i, shape->id);
		if (bsearch(&name, names, count, sizeof name, compare_names) == NULL)
			memmove(answers->items + kept++ * shape->size,
				answers->items + i * shape->size, shape->size);
	}
	if (count > 0)
		answers->count = kept;
}

static bool load_answers(struct context *context, struct answers *answers)
{
	const struct answer_shape *shape = answers->shape;
	struct source *source = store_ring(&context->store, shape->ring);
	struct source_entries years = { 0 };
	bool read = true;

	if (source == NULL)
		return true;
	if (source_list(source, slice_from(shape->folder), context->arena, context->diags,
		    &years) == SOURCE_FAILED)
		return false;
	for (size_t i = 0; i < years.count; i++)
		read &= read_year(context,
			arena_format(context->arena, "%s/%s", shape->folder,
				slice_text(years.items[i].name)),
			answers);
	join_files(answers, context->arena);
	leave_out_corrected(context, answers);
	if (answers->count > 0)
		qsort(answers->items, answers->count, shape->size, shape->compare);
	return read;
}

static int compare_answers(struct slice service_a, struct slice service_b, day_number date_a,
	day_number date_b, struct slice rest_a, struct slice rest_b)
{
	int order = slice_compare(service_a, service_b);

	if (order == 0)
		order = (date_a > date_b) - (date_a < date_b);
	return order != 0 ? order : slice_compare(rest_a, rest_b);
}

static int compare_availability(const void *a, const void *b)
{
	const struct availability *left = a, *right = b;
	int order = compare_answers(left->service, right->service, left->date, right->date,
		left->writer, right->writer);

	return order != 0 ? order : slice_compare(left->id, right->id);
}

static int compare_ratings(const void *a, const void *b)
{
	const struct rating *left = a, *right = b;
	int order = compare_answers(left->service, right->service, left->date, right->date,
		left->writer, right->writer);

	return order != 0 ? order : slice_compare(left->id, right->id);
}

bool load_availability(struct context *context)
{
	static const struct answer_shape shape = {
		.schema = &availability_schema,
		.ring = RING_PLATFORM,
		.folder = "availability",
		.size = sizeof(struct availability),
		.id = offsetof(struct availability, id),
		.corrects = offsetof(struct availability, corrects),
		.writer = offsetof(struct availability, writer),
		.compare = compare_availability,
	};
	struct answers answers = { .shape = &shape };
	bool read = load_answers(context, &answers);

	context->platform.availability = (struct availability *)answers.items;
	context->platform.availability_count = answers.count;
	return read;
}

bool load_ratings(struct context *context, struct rating_list *ratings)
{
	static const struct answer_shape shape = {
		.schema = &rating_schema,
		.ring = RING_CASES,
		.folder = "ratings",
		.size = sizeof(struct rating),
		.id = offsetof(struct rating, id),
		.corrects = offsetof(struct rating, corrects),
		.writer = offsetof(struct rating, writer),
		.compare = compare_ratings,
	};
	struct answers answers = { .shape = &shape };
	bool read = load_answers(context, &answers);

	*ratings = (struct rating_list){ (struct rating *)answers.items, answers.count };
	return read;
}

#include "work/load_answers.h"
#include "base/index.h"
#include "model/name.h"
#include "work/load_platform.h"
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

struct answers {
	const struct answer_shape *shape;
	char *items;
	size_t count, capacity;
};

static struct slice *text_of(const struct answers *answers, size_t at, size_t member)
{
	return (struct slice *)(answers->items + at * answers->shape->size + member);
}

static void take_rows(struct context *context, struct answers *answers, const struct rows *rows,
	struct slice writer)
{
	size_t size = answers->shape->size;

	for (size_t i = 0; i < rows->count; i++) {
		answers->items = arena_extend(
			context->arena, answers->items, answers->count, &answers->capacity, size);
		memcpy(answers->items + answers->count * size, rows_at(rows, i), size);
		*text_of(answers, answers->count, answers->shape->writer) = writer;
		answers->count++;
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
		struct rows rows;
		if (!slice_ends(name, ".csv"))
			continue;
		struct slice path =
			arena_format(context->arena, "%s/%s", slice_text(year), slice_text(name));
		read &= load_table(
			context, answers->shape->ring, path, answers->shape->schema, &rows);
		take_rows(context, answers, &rows, arena_copy(context->arena, name_of_path(path)));
	}
	return read;
}

static struct slice writer_and_id(
	struct context *context, const struct answers *answers, size_t at, size_t id)
{
	return arena_format(context->arena, "%s %s",
		slice_text(*text_of(answers, at, answers->shape->writer)),
		slice_text(*text_of(answers, at, id)));
}

static void leave_out_corrected(struct context *context, struct answers *answers)
{
	const struct answer_shape *shape = answers->shape;
	struct index corrected;
	size_t kept = 0;

	index_init(&corrected, context->arena);
	for (size_t i = 0; i < answers->count; i++)
		if (!slice_is_empty(*text_of(answers, i, shape->corrects)))
			index_put(&corrected, writer_and_id(context, answers, i, shape->corrects),
				answers);
	for (size_t i = 0; i < answers->count; i++)
		if (index_get(&corrected, writer_and_id(context, answers, i, shape->id)) == NULL)
			memmove(answers->items + kept++ * shape->size,
				answers->items + i * shape->size, shape->size);
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
	leave_out_corrected(context, answers);
	if (answers->count > 0)
		qsort(answers->items, answers->count, shape->size, shape->compare);
	return read;
}

static int compare(struct slice service_a, struct slice service_b, day_number date_a,
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
	int order = compare(left->service, right->service, left->date, right->date, left->writer,
		right->writer);

	return order != 0 ? order : slice_compare(left->id, right->id);
}

static int compare_ratings(const void *a, const void *b)
{
	const struct rating *left = a, *right = b;
	int order = compare(left->service, right->service, left->date, right->date, left->writer,
		right->writer);

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

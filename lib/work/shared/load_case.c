#include "work/shared/load_case.h"
#include "base/array.h"
#include "model/name.h"
#include <stdlib.h>

/* What is read of a case, growing. */
struct reading {
	struct context *context;
	struct arena *arena;
	struct case_file *file;
	kind_wanted *wanted; /* NULL: all */
	size_t record_capacity, assessment_capacity;
};

static bool is_wanted(const struct reading *reading, enum record_kind_id kind)
{
	return reading->wanted == NULL || reading->wanted(kind);
}

static void add_record_of_case(
	struct reading *reading, struct slice path, struct slice shown, struct slice bytes)
{
	struct case_file *file = reading->file;
	struct record record;

	if (!record_read(path, shown, bytes, HOME_CASE, reading->arena, reading->context->diags,
		    &record)) {
		file->broken = true;
		return;
	}
	if (record.kind == RECORD_CASE) {
		file->facts_record = record;
		file->facts = record_as_case(&record);
		return;
	}
	struct record *added = arena_push(reading->arena, &file->records, &file->record_count,
		&reading->record_capacity, sizeof *file->records);
	*added = record;
}

static void add_assessment_of_case(
	struct reading *reading, struct slice path, struct slice shown, struct slice bytes)
{
	struct case_file *file = reading->file;
	struct assessment assessment;

	if (!assessment_read(
		    path, shown, bytes, reading->arena, reading->context->diags, &assessment)) {
		file->broken = true;
		return;
	}
	struct assessment *added = arena_push(reading->arena, &file->assessments,
		&file->assessment_count, &reading->assessment_capacity, sizeof *file->assessments);
	*added = assessment;
}

static void add_members(struct reading *reading, struct slice shown, struct slice bytes)
{
	if (!rows_read(&member_schema, shown, bytes, reading->arena, reading->context->diags,
		    &reading->file->members))
		reading->file->broken = true;
}

/* What is no record by its name is store-check's business. */
static bool is_wanted_file(const struct reading *reading, struct slice name)
{
	struct stem stem;

	if (slice_equals(name, "members.csv"))
		return reading->wanted == NULL;
	if (slice_equals(name, "case.md"))
		return is_wanted(reading, RECORD_CASE);
	return name_read_stem(name_of_path(name), &stem) &&
	       is_wanted(reading, record_kind_find(stem.kind));
}

/* One file of the folder. */
static void add_file(struct reading *reading, struct slice name)
{
	struct context *context = reading->context;
	bool is_members = slice_equals(name, "members.csv");
	struct slice bytes;

	if (!is_wanted_file(reading, name))
		return;
	struct slice path = arena_format(
		reading->arena, "%s/%s", slice_text(reading->file->folder), slice_text(name));
	struct slice shown = store_shown(&context->store, RING_CASES, path, reading->arena);
	if (change_read(&context->changes, &context->store, RING_CASES, path,
		    is_members ? SOURCE_TABLE_CAP : SOURCE_RECORD_CAP, reading->arena,
		    context->diags, &bytes) != SOURCE_FOUND)
		reading->file->broken = true;
	else if (is_members)
		add_members(reading, shown, bytes);
	else if (slice_ends(name, ".csv"))
		add_assessment_of_case(reading, path, shown, bytes);
	else if (slice_ends(name, ".md"))
		add_record_of_case(reading, path, shown, bytes);
}

/* Files that the context's changes add to the folder. */
static void add_new_files(struct reading *reading)
{
	const struct change_list *changes = &reading->context->changes;
	const struct slice folder = reading->file->folder;

	for (size_t i = 0; i < changes->count; i++) {
		const struct change *change = &changes->items[i];
		struct slice path = change->path;
		if (change->ring == RING_CASES && change->before.data == NULL &&
			slice_starts(path, slice_text(folder)) &&
			slice_find(path, '/', folder.length) == folder.length)
			add_file(reading, slice_part(path, folder.length + 1, path.length));
	}
}

bool load_case_records(struct context *context, struct slice folder, kind_wanted *wanted,
	struct arena *arena, struct case_file *file)
{
	struct source_entries entries = { 0 };
	struct reading reading = {
		.context = context, .arena = arena, .file = file, .wanted = wanted
	};

	*file = (struct case_file){ .folder = folder, .id = store_case_id(folder) };
	if (source_list(context->store.cases, folder, arena, context->diags, &entries) !=
			SOURCE_FOUND &&
		!slice_equal(context->changes.new_folder, folder))
		return false;
	for (size_t i = 0; i < entries.count; i++)
		if (!entries.items[i].is_folder)
			add_file(&reading, entries.items[i].name);
	add_new_files(&reading);
	case_file_sort(file);
	if (file->facts_record.kind == RECORD_NONE && !file->broken &&
		is_wanted(&reading, RECORD_CASE)) {
		diag_add(context->diags, SEVERITY_ERROR, "case",
			&(struct position){
				.file = store_shown(&context->store, RING_CASES, folder, arena) },
			_("the case has no case.md"));
		file->broken = true;
	}
	context->broken |= file->broken;
	return true;
}

bool load_case(
	struct context *context, struct slice folder, struct arena *arena, struct case_file *file)
{
	return load_case_records(context, folder, NULL, arena, file);
}

bool load_case_to_change(struct context *context, struct slice named, struct case_file *file)
{
	struct slice folder = { 0 };

	if (!find_case(context, named, true, &folder) ||
		!load_case(context, folder, context->arena, file))
		return false;
	if (file->broken)
		return diag_add(context->diags, SEVERITY_ERROR, "broken", NULL,
			_("case %s is not changed while a file of it cannot be read (mend it "
			  "first)"),
			slice_text(file->id));
	if (file->facts == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "erased", NULL,
			_("case %s was erased (nothing may be written beside a stub)"),
			slice_text(file->id));
	return true;
}

bool visit_case_records(
	struct context *context, kind_wanted *wanted, case_visitor *visit, void *closure)
{
	struct slice_list folders = { 0 };

	if (!store_list_cases(&context->store, context->arena, context->diags, &folders))
		return false;
	for (size_t i = 0; i < folders.count; i++) {
		struct arena arena;
		struct case_file file;
		arena_init(&arena);
		if (load_case_records(context, folders.items[i], wanted, &arena, &file))
			visit(context, &file, closure);
		else
			context->broken = true;
		arena_free(&arena);
	}
	return true;
}

bool visit_cases(struct context *context, case_visitor *visit, void *closure)
{
	return visit_case_records(context, NULL, visit, closure);
}

/* Where the records outside cases lie. */
static const struct {
	enum record_home home;
	enum ring ring;
	const char *folder;
} homes[] = {
	{ HOME_MEETINGS, RING_PLATFORM, "meetings" },
	{ HOME_SIGNALS, RING_CASES, "signals" },
	{ HOME_WORK, RING_CASES, "work" },
};

static void load_year(
	struct context *context, size_t home, struct slice year, struct record_list *records)
{
	enum ring ring = homes[home].ring;
	struct source *source = store_ring(&context->store, ring);
	struct source_entries entries = { 0 };

	if (source_list(source, year, context->arena, context->diags, &entries) == SOURCE_FAILED)
		context->broken = true;
	for (size_t i = 0; i < entries.count; i++) {
		struct slice path = arena_format(context->arena, "%s/%s", slice_text(year),
			slice_text(entries.items[i].name));
		struct slice bytes;
		struct record record;
		if (!slice_ends(path, ".md"))
			continue;
		if (source_read(source, path, SOURCE_RECORD_CAP, context->arena, context->diags,
			    &bytes) != SOURCE_FOUND ||
			!record_read(path, store_shown(&context->store, ring, path, context->arena),
				bytes, homes[home].home, context->arena, context->diags, &record)) {
			context->broken = true;
			continue;
		}
		struct record *added = arena_push(context->arena, &records->items, &records->count,
			&records->capacity, sizeof *records->items);
		*added = record;
	}
}

bool load_records(struct context *context, enum record_home home, struct record_list *records)
{
	size_t at = 0;

	*records = (struct record_list){ 0 };
	while (at < ARRAY_LEN(homes) && homes[at].home != home)
		at++;
	struct source *source = store_ring(&context->store, homes[at].ring);
	struct source_entries years = { 0 };
	if (source == NULL)
		return true;
	if (source_list(source, slice_from(homes[at].folder), context->arena, context->diags,
		    &years) == SOURCE_FAILED)
		return false;
	for (size_t i = 0; i < years.count; i++)
		load_year(context, at,
			arena_format(context->arena, "%s/%s", homes[at].folder,
				slice_text(years.items[i].name)),
			records);
	if (records->count > 0)
		qsort(records->items, records->count, sizeof *records->items, record_compare);
	return true;
}

bool check_open(struct context *context, const struct case_file *file, day_number day)
{
	day_number closed = case_file_closed(file, day);
	char text[DATE_TEXT_SIZE];

	return closed == DATE_NONE || closed == day ||
	       diag_add(context->diags, SEVERITY_ERROR, "closed", NULL,
		       _("case %s has been closed since %s (what happened before is dated by "
			 "--date)"),
		       slice_text(file->id), date_format(closed, text));
}

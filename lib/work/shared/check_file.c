#include "work/shared/check_file.h"
#include "base/array.h"
#include "logic/check/record_dates.h"
#include "logic/check/table_check.h"
#include "logic/privacy/release.h"
#include "model/name.h"
#include "model/path_form.h"
#include "model/record/release.h"
#include "store/folders.h"
#include "text/conflict_marker.h"
#include "text/nearest.h"
#include "work/shared/check_record.h"
#include "work/shared/load_releases.h"

struct file_kind;

struct checked_file {
	const struct file_kind *kind;
	struct slice path, shown, bytes;
};

struct file_kind {
	enum ring ring;
	enum record_home home; /* of a record; else 0 */
	const char *form;      /* model/path_form.h */
	bool (*check)(struct check_scope *scope, const struct checked_file *file);
	const struct schema *schema; /* NULL: of a record, which its name tells */
	enum keeping keeping;	     /* what it must not lose */
};

static bool check_settings(struct check_scope *scope, const struct checked_file *file)
{
	struct diag_list *diags = scope->context->diags;
	struct front_matter front;
	struct settings settings;
	struct diag_list unheard;

	diag_list_init(&unheard, scope->arena);
	bool good = settings_read(file->shown, file->bytes, scope->arena, diags, &settings);
	if (!front_matter_read(file->shown, file->bytes, scope->arena, &unheard, &front))
		return good;
	good &= check_scope_need(scope, &settings_schema);
	return links_check_front(&settings_schema, &front, &scope->world, diags) && good;
}

static bool read_table(
	struct check_scope *scope, const struct checked_file *file, struct rows *rows)
{
	struct context *context = scope->context;
	bool good = rows_read(
		file->kind->schema, file->shown, file->bytes, scope->arena, context->diags, rows);

	good &= check_scope_need(scope, file->kind->schema);
	good &= links_check_rows(rows, &scope->world, context->diags);
	good &= rows_check_dates(rows, context->today, context->diags);
	return rows_check(rows, scope->arena, context->diags) && good;
}

static bool check_table(struct check_scope *scope, const struct checked_file *file)
{
	struct rows rows;

	return read_table(scope, file, &rows);
}

/* The member of a request is one of its case. */
static bool check_requests(struct check_scope *scope, const struct checked_file *file)
{
	const struct field member = { .name = "member", .type = FIELD_MEMBER };
	struct context *context = scope->context;
	struct diag_list unheard; /* of a case's files it is said there */
	struct rows rows, members;
	struct slice bytes;
	bool good = read_table(scope, file, &rows);

	diag_list_init(&unheard, scope->arena);
	for (size_t i = 0; i < rows.count; i++) {
		const struct request *request = rows_at(&rows, i);
		struct link_world world = scope->world;
		if (slice_is_empty(request->member) || !name_is_case(request->case_id))
			continue;
		struct slice folder =
			store_find_case(&context->store, request->case_id, scope->arena, &unheard);
		struct slice path =
			arena_format(scope->arena, "%s/members.csv", slice_text(folder));
		if (folder.data == NULL ||
			change_read(&context->changes, &context->store, RING_CASES, path,
				SOURCE_TABLE_CAP, scope->arena, &unheard, &bytes) != SOURCE_FOUND ||
			!rows_read(&member_schema, path, bytes, scope->arena, &unheard, &members))
			continue;
		struct position position = rows_position(&rows, i, "member");
		world.members = &members;
		good &= link_check(&member, request->member, &position, &world, context->diags);
	}
	return good;
}

/* Answers about services: the file's name tells who gave them. */
static bool check_answers(struct check_scope *scope, const struct checked_file *file)
{
	const struct field writer = { .name = _("the file's name"), .type = FIELD_PERSON };
	struct context *context = scope->context;
	struct position whole = { .file = file->shown };
	struct slice person = arena_copy(scope->arena, name_of_path(file->path));
	struct rows rows;

	bool good = load_platform(context, PLATFORM_PEOPLE);
	good &= link_check(&writer, person, &whole, &scope->world, context->diags);
	good &= read_table(scope, file, &rows);
	if (rows.schema == &availability_schema)
		availability_check_places(&rows, &context->platform, context->diags);
	return good;
}

static bool check_members(struct check_scope *scope, const struct checked_file *file)
{
	struct rows rows;
	bool good = read_table(scope, file, &rows);

	for (size_t i = 0; i < rows.count; i++) {
		const struct member *member = rows_at(&rows, i);
		struct position position = rows_position(&rows, i, "case");
		good &= slice_is_empty(member->case_id) ||
			record_check_folder(
				file->path, member->case_id, &position, scope->context->diags);
		position = rows_position(&rows, i, "member");
		good &= member_check_kind(member, &position, scope->context->diags);
	}
	if (scope->file != NULL)
		scope->file->members = rows;
	return good;
}

/* The six files of a card are read together, and what is wrong is said once. */
static bool check_card(struct check_scope *scope, const struct checked_file *file)
{
	struct slice rest = file->path, folder, name;

	slice_split(&rest, '/', &folder);
	slice_split(&rest, '/', &name);
	struct scope_card *card = check_scope_card(scope, name);
	if (!card->said)
		diag_hand_on(scope->context->diags, &card->findings, SEVERITY_NOTE);
	card->said = true;
	return card->good;
}

static bool check_record(struct check_scope *scope, const struct checked_file *file)
{
	return check_markdown_record(scope, file->path, file->shown, file->bytes, file->kind->home);
}

static bool check_assessment(struct check_scope *scope, const struct checked_file *file)
{
	return check_assessment_record(scope, file->path, file->shown, file->bytes);
}

/* Whom and what it names, and whether its period was released once. */
static bool check_release_links(
	struct check_scope *scope, const struct checked_file *file, const struct release *release)
{
	struct context *context = scope->context;
	struct position whole = { .file = file->shown };
	struct release_list all = { 0 };
	bool good = check_scope_need(scope, &release_about_schema);

	for (size_t i = 0; i < release_about_schema.count; i++) {
		const struct field *field = schema_at(&release_about_schema, i);
		struct slice_list texts = field_texts(field, &release->about, scope->arena);
		for (size_t k = 0; k < texts.count; k++)
			good &= link_check(
				field, texts.items[k], &whole, &scope->world, context->diags);
	}
	if (!load_releases(context, &all))
		return false;
	for (size_t i = 0; i < all.count; i++)
		if (release_is_same(&all.items[i], release) &&
			slice_compare(all.items[i].stem, release->stem) < 0)
			diag_add(context->diags, SEVERITY_WARNING, "released", &whole,
				_("this period was already released: %s (both are known outside; "
				  "the first one counts)"),
				slice_text(all.items[i].stem));
	return good;
}

static bool check_release(struct check_scope *scope, const struct checked_file *file)
{
	struct release release;

	return release_read(file->path, file->shown, file->bytes, scope->arena,
		       scope->context->diags, &release) &&
	       check_release_links(scope, file, &release);
}

static const struct file_kind kinds[] = {
	{ RING_PLATFORM, 0, "spis.md", check_settings, &settings_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "people.csv", check_table, &person_schema, KEEP_ROWS },
	{ RING_PLATFORM, 0, "places.csv", check_table, &place_schema, KEEP_ROWS },
	{ RING_PLATFORM, 0, "services.csv", check_table, &service_schema, KEEP_ROWS },
	{ RING_PLATFORM, 0, "projects.csv", check_table, &project_schema, KEEP_ROWS },
	{ RING_PLATFORM, 0, "released/YEAR/RECORD.csv", check_release, NULL, KEEP_BYTES },
	{ RING_PLATFORM, 0, "availability/YEAR/PERSON.csv", check_answers, &availability_schema,
		KEEP_WHOLE_ROWS },
	{ RING_PLATFORM, 0, "vocabulary/needs.csv", check_table, &needs_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "vocabulary/CODE.csv", check_table, &vocabulary_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "cards/CODE/card.md", check_card, &card_head_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "cards/CODE/blocks.csv", check_card, &card_block_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "cards/CODE/indices.csv", check_card, &card_index_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "cards/CODE/items.csv", check_card, &card_item_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "cards/CODE/answers.csv", check_card, &card_answer_schema, KEEP_FILE },
	{ RING_PLATFORM, 0, "cards/CODE/levels.csv", check_card, &card_level_schema, KEEP_FILE },
	{ RING_PLATFORM, HOME_MEETINGS, "meetings/YEAR/RECORD.md", check_record, NULL,
		KEEP_RECORD },
	{ RING_CASES, 0, "ratings/YEAR/PERSON.csv", check_answers, &rating_schema,
		KEEP_WHOLE_ROWS },
	{ RING_CASES, 0, "requests.csv", check_requests, &request_schema, KEEP_ROWS },
	{ RING_CASES, 0, "archive.csv", check_table, &archive_schema, KEEP_WHOLE_ROWS },
	{ RING_CASES, HOME_SIGNALS, "signals/YEAR/RECORD.md", check_record, NULL, KEEP_RECORD },
	{ RING_CASES, HOME_WORK, "work/YEAR/RECORD.md", check_record, NULL, KEEP_RECORD },
	{ RING_CASES, 0, "YEAR/CASE/members.csv", check_members, &member_schema, KEEP_ROWS },
	{ RING_CASES, HOME_CASE, "YEAR/CASE/RECORD.md", check_record, NULL, KEEP_RECORD },
	{ RING_CASES, 0, "YEAR/CASE/RECORD.csv", check_assessment, NULL, KEEP_BYTES },
};

bool check_file_place(enum ring ring, struct slice path)
{
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (kinds[i].ring == ring && path_shares_folder(path, kinds[i].form))
			return true;
	return check_file_cap(ring, path) > 0;
}

/* Whether it would be the store's own in small letters. Systems that take both for one file put the
 * one in the other's place. */
static bool is_twin(enum ring ring, struct slice path, struct arena *arena)
{
	struct buf lower;

	buf_init(&lower);
	for (size_t i = 0; i < path.length; i++) {
		char c = path.data[i];
		buf_add_byte(&lower, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
	}
	struct slice small = buf_take(&lower, arena), rest = small, top;
	slice_split(&rest, '/', &top);
	return !slice_equal(small, path) &&
	       (check_file_place(ring, small) || check_file_folder(ring, small) ||
		       (ring == RING_PLATFORM && slice_equals(top, "cases")));
}

/* Inside the folders of a store a strange name is a slip of the pen; beside them people may keep
 * what they like, but nothing reads it. */
static bool unknown_file(
	struct context *context, enum ring ring, struct slice path, struct slice shown)
{
	struct position whole = { .file = shown };
	enum severity severity = check_file_place(ring, path) ? SEVERITY_ERROR : SEVERITY_WARNING;
	struct nearest nearest;

	if (severity < SEVERITY_ERROR && is_twin(ring, path, context->arena))
		return diag_add(context->diags, SEVERITY_ERROR, "file-name", &whole,
			_("the name differs from one of the store's in capital letters only "
			  "(rename it; some systems take both for one file)"));
	nearest_init(&nearest, path);
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (kinds[i].ring == ring)
			nearest_offer(&nearest, slice_from(kinds[i].form));
	struct slice best = nearest_best(&nearest);
	diag_unknown(context->diags, severity,
		&(struct unknown){ "file-name", &whole, best, _("spis-store(5) lists them") },
		_("no file of a store has this name"));
	return severity < SEVERITY_ERROR;
}

static const struct file_kind *kind_of(enum ring ring, struct slice path)
{
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (kinds[i].ring == ring && path_has_form(path, kinds[i].form))
			return &kinds[i];
	return NULL;
}

bool check_file_folder(enum ring ring, struct slice folder)
{
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (kinds[i].ring == ring && path_leads_to(folder, kinds[i].form))
			return true;
	return false;
}

void check_file_versions(enum ring ring, struct slice path, struct file_versions *versions)
{
	const struct file_kind *kind = kind_of(ring, path);

	*versions = (struct file_versions){ .keeping = KEEP_NOTHING };
	if (kind == NULL)
		return;
	versions->keeping = kind->keeping;
	versions->schema = kind->schema;
	if (kind->schema != NULL)
		return;
	versions->kind = kind->check == check_release ? RECORD_NONE
						      : record_kind_of_stem(name_of_path(path));
	versions->schema =
		versions->kind == RECORD_NONE ? NULL : record_kind_schema(versions->kind);
	versions->may_be_erased = kind->ring == RING_CASES && kind->home != HOME_WORK;
}

size_t check_file_cap(enum ring ring, struct slice path)
{
	const struct file_kind *kind = kind_of(ring, path);

	if (kind == NULL)
		return 0;
	bool is_small =
		kind->schema == NULL || kind->check == check_card || kind->check == check_settings;
	return is_small ? SOURCE_RECORD_CAP : SOURCE_TABLE_CAP;
}

const struct schema *check_file_schema(enum ring ring, struct slice path)
{
	const struct file_kind *kind = kind_of(ring, path);

	if (kind == NULL || kind->home == 0)
		return kind == NULL ? NULL : kind->schema;
	return record_kind_schema(record_kind_of_stem(name_of_path(path)));
}

bool check_file_in(struct check_scope *scope, enum ring ring, struct slice path, struct slice shown,
	struct slice bytes)
{
	struct diag_list *diags = scope->context->diags;
	struct checked_file file = { kind_of(ring, path), path, shown, bytes };

	if (file.kind == NULL)
		return unknown_file(scope->context, ring, path, shown);
	return conflict_marker_check(shown, bytes, diags) && file.kind->check(scope, &file);
}

bool check_file(struct context *context, enum ring ring, struct slice path, struct slice shown,
	struct slice bytes)
{
	struct check_scope scope;
	struct slice folder, name;

	path_split(path, &folder, &name);
	check_scope_init(&scope, context, context->arena);
	check_scope_enter(&scope, ring, folder);
	return check_file_in(&scope, ring, path, shown, bytes);
}

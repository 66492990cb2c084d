#include "work/import/import_services.h"
#include "base/array.h"
#include "logic/import/import_id.h"
#include "logic/privacy/private_data.h"
#include "model/name.h"
#include "text/unicode.h"
#include "work/import/import.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"
#include <strings.h>

static const char register_source[] = "rpss";

static const char *const place_columns[] = { "name", "address", "latitude", "longitude" };

static const struct import_shape place_shape = {
	.path = "places.csv",
	.columns = { &imported_place_schema, place_columns, ARRAY_LEN(place_columns),
		offsetof(struct imported_place, memory) },
	.id = offsetof(struct imported_place, place.id),
	.source = offsetof(struct imported_place, place.source),
	.source_id = offsetof(struct imported_place, place.source_id),
};

/* The register says more than HSDS does. */
static const char *const service_columns[] = { "name", "organization", "needs", "age_min",
	"age_max", "places", "status", "url", "email", "phone", "bring" };
static const char *const register_columns[] = { "name", "organization", "needs", "age_min",
	"age_max", "places", "status", "url", "email", "phone", "kind", "forms", "capacity_max" };

static const struct import_shape service_shape = {
	.path = "services.csv",
	.columns = { &imported_service_schema, service_columns, ARRAY_LEN(service_columns),
		offsetof(struct imported_service, memory) },
	.id = offsetof(struct imported_service, service.id),
	.source = offsetof(struct imported_service, service.source),
	.source_id = offsetof(struct imported_service, service.source_id),
};

static const struct import_shape register_shape = {
	.path = "services.csv",
	.columns = { &imported_service_schema, register_columns, ARRAY_LEN(register_columns),
		offsetof(struct imported_service, memory) },
	.id = offsetof(struct imported_service, service.id),
	.source = offsetof(struct imported_service, service.source),
	.source_id = offsetof(struct imported_service, service.source_id),
};

bool import_is_private(struct slice text)
{
	struct private_hits hits = { 0 };
	struct arena arena;
	bool found = false;

	arena_init(&arena);
	private_data_find(text, &arena, &hits);
	for (size_t i = 0; i < hits.count; i++)
		found |= hits.items[i].kind == PRIVATE_BIRTH_NUMBER;
	arena_free(&arena);
	return found;
}

void import_warn(struct context *context, const char *rule, const struct position *position,
	struct slice text)
{
	enum { WIDEST = 400 };
	struct slice shown = unicode_cut(text, WIDEST);

	diag_add(context->diags, SEVERITY_WARNING, rule, position, "%.*s%s", (int)shown.length,
		shown.data, shown.length < text.length ? "…" : "");
}

bool import_is_json(struct slice path)
{
	static const char ending[] = ".json";
	size_t length = sizeof ending - 1;

	return path.length > length &&
	       strncasecmp(path.data + path.length - length, ending, length) == 0;
}

struct slice import_folder(struct slice path, struct arena *arena)
{
	if (import_is_json(path)) {
		while (path.length > 0 && path.data[path.length - 1] != '/')
			path.length--;
		return path.length == 0 ? slice_from("./") : arena_copy(arena, path);
	}
	while (path.length > 1 && slice_ends(path, "/"))
		path.length--;
	return arena_format(arena, "%.*s/", (int)path.length, path.data);
}

/* The last part of a path as a code; absent when that says nothing ("." and the like). */
static struct slice source_of_path(struct slice path, struct arena *arena)
{
	struct slice part, last = { 0 };

	while (slice_split(&path, '/', &part))
		if (part.length > 0)
			last = part;
	if (slice_equals(last, ".") || slice_equals(last, ".."))
		return (struct slice){ 0 };
	return import_code(last, arena);
}

/* rpss.json tells what it is; another file of JSON lies in the folder that does. */
static struct slice own_source(struct slice path, struct arena *arena)
{
	struct slice code = source_of_path(path, arena);

	if (slice_equals(code, "rpss.json"))
		return slice_from(register_source);
	return import_is_json(path) ? source_of_path(import_folder(path, arena), arena) : code;
}

static bool choose_source(struct import *import, struct slice asked)
{
	struct context *context = import->context;

	import->source = asked.data != NULL ? asked : own_source(import->path, context->arena);
	if (import->source.data == NULL)
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--source is missing (the folder '%s' has no name of its own)"),
			slice_text(import->path));
	if (name_is_code(import->source))
		return true;
	return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--source: '%s' is no name for a source (a word of a-z 0-9 . -)"),
		slice_text(import->source));
}

static bool choose_encoding(struct import *import, struct slice asked, enum encoding *encoding)
{
	struct context *context = import->context;

	if (asked.data == NULL)
		return true;
	import->encoding = encoding;
	if (!encoding_find(asked, encoding))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--encoding: '%s' is none of: utf-8, cp1250"), slice_text(asked));
	if (!slice_equals(import->source, register_source) || *encoding == ENCODING_UTF_8)
		return true;
	return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--encoding: the register's file is JSON, which is UTF-8"));
}

static bool open_tables(struct import *import, bool is_register)
{
	struct context *context = import->context;
	const struct rows *needs = &context->platform.vocabularies[VOCABULARY_NEEDS].rows;
	const struct import_shape *shape = is_register ? &register_shape : &service_shape;

	bool good = load_platform(context, PLATFORM_VOCABULARIES);

	good &= import_table_open(
		context, &place_shape, import->source, &import->report, &import->places);
	good &= import_table_open(
		context, shape, import->source, &import->report, &import->services);
	good &= need_patterns_init(&import->patterns, needs, context->arena, context->diags);
	return good;
}

/* A service that is gone for good stays so. */
static bool make_inactive(void *record)
{
	struct imported_service *imported = record;

	if (slice_equals(imported->service.status, "defunct"))
		return false;
	imported->service.status = slice_from("inactive");
	return true;
}

void import_leave_services(
	struct import *import, const struct index *ids, struct slice file, bool is_whole)
{
	struct position whole = { .file = file };

	if (is_whole)
		import_table_leave(&import->services, ids, "status", make_inactive);
	else
		diag_add(import->context->diags, SEVERITY_NOTE, "gone", &whole,
			_("not all rows can be read: no service is taken for gone"));
}

static void print_counts(struct import *import, struct buf *out)
{
	const struct import_counts *counts = &import->services.counts;

	buf_format(out, "read\t%zu\n", import->read);
	buf_format(out, "new\t%zu\n", counts->new);
	buf_format(out, "changed\t%zu\n", counts->changed);
	buf_format(out, "unchanged\t%zu\n", counts->unchanged);
	buf_format(out, "gone\t%zu\n", counts->gone);
	buf_format(out, "refused\t%zu\n", import->refused);
	buf_format(out, "unknown-status\t%zu\n", import->unknown_status);
}

/* The last that is said, so that it is seen below all warnings. */
static void say_sum(struct import *import)
{
	const struct import_counts *counts = &import->services.counts;

	diag_add(import->context->diags, SEVERITY_NOTE, "sum", NULL,
		_("services read: %zu (new %zu, changed %zu, unchanged %zu, refused %zu); gone and "
		  "made inactive: %zu"),
		import->read, counts->new, counts->changed, counts->unchanged, import->refused,
		counts->gone);
}

static bool bring_in(struct import *import)
{
	struct context *context = import->context;
	bool is_register = slice_equals(import->source, register_source);
	struct output report;

	if (!open_tables(import, is_register) ||
		!(is_register ? import_rpss(import) : import_hsds(import)))
		return false;
	if (!import_table_finish(&import->places) || !import_table_finish(&import->services) ||
		!import_report_prepare(&import->report, context, &report))
		return false;
	struct slice summary =
		arena_format(context->arena, "Import services of %s", slice_text(import->source));
	context->changes.completes = true;
	bool saved = save(context, slice_text(summary)) && publish_output(context, &report);
	output_drop(&report);
	if (!saved)
		return false;
	print_counts(import, context->dry_run ? &context->talk : &context->output);
	say_sum(import);
	return true;
}

bool import_services(
	struct context *context, struct slice path, const struct import_services_request *request)
{
	struct import *import = arena_take(context->arena, 1, sizeof *import);
	enum encoding encoding;

	import->context = context;
	import->path = path;
	import_report_init(&import->report, request->report);
	bool good = check_output(context, request->report, false) &&
		    choose_source(import, request->source) &&
		    choose_encoding(import, request->encoding, &encoding) && bring_in(import);
	need_patterns_free(&import->patterns);
	import_report_free(&import->report);
	return good;
}

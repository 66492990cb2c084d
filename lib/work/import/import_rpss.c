/* The open data of the Czech register, brought in: read piece by piece, and of it only kept what
 * becomes rows. */
#include "work/import/import_rpss.h"
#include "base/array.h"
#include "model/import/rpss_codes.h"
#include "store/write.h"

static const char used[] = "used";

/* Bytes; of several such texts an address is made, which is one cell. */
enum { RPSS_TEXT_MOST = FIELD_CAP / 8 };

static struct position position_of(const struct rpss_import *import, const struct rpss_text *text)
{
	return (struct position){
		.file = import->file, .line = text->line, .offset = text->offset
	};
}

struct slice rpss_keep(struct rpss_import *import, struct slice text)
{
	const struct slice *kept = index_get(&import->texts, text);

	if (kept != NULL)
		return *kept;
	struct slice *own = arena_take(import->context->arena, 1, sizeof *own);
	*own = arena_copy(import->context->arena, text);
	index_put(&import->texts, *own, own);
	return *own;
}

void rpss_use(struct rpss_import *import, const struct rpss_text *text)
{
	import->fates[text->number] = used;
}

void rpss_leave(struct rpss_import *import, const struct rpss_text *text, const char *reason)
{
	if (import->fates[text->number] != used)
		import->fates[text->number] = reason;
}

void rpss_say_left(struct rpss_import *import, const struct rpss_text *text, const char *reason,
	const char *format, ...)
{
	struct position position = position_of(import, text);
	va_list arguments;

	va_start(arguments, format);
	struct slice said = arena_vformat(import->context->arena, format, arguments);
	va_end(arguments);
	import_warn(import->context, reason, &position, said);
	rpss_leave(import, text, reason);
}

/* Puts a value into the report, unless it must not be repeated. */
static void report(struct rpss_import *import, const struct rpss_text *text, const char *reason)
{
	struct position position = position_of(import, text);
	struct slice value = text->text;

	if (slice_equals(slice_from(reason), "secret"))
		value = slice_from("");
	import_report_add(
		&import->common->report, &position, slice_from(text->path), value, reason);
}

static void account(struct rpss_import *import, const struct rpss_item *item)
{
	if (import->common->report.path.data == NULL)
		return;
	for (size_t i = 0; i < item->taken_count; i++) {
		const struct rpss_text *text = &item->taken[i];
		const char *fate = import->fates[text->number];
		if (fate != used && text->text.length > 0)
			report(import, text, fate == NULL ? "unused" : fate);
	}
}

/* Its text, kept; empty, with a warning, when it holds a birth number or is too long. */
static struct slice keep_public(struct rpss_import *import, const struct rpss_text *text)
{
	if (import_is_private(text->text))
		rpss_say_left(import, text, "private",
			_("'%s' looks like a birth number (left out)"), slice_text(text->text));
	else if (text->text.length > RPSS_TEXT_MOST)
		rpss_say_left(import, text, "long",
			_("the text is longer than %d bytes (left out)"), RPSS_TEXT_MOST);
	else
		return rpss_keep(import, text->text);
	return slice_from("");
}

struct slice rpss_take(struct rpss_import *import, const struct rpss_text *text)
{
	if (text->text.data == NULL)
		return slice_from("");
	struct slice kept = keep_public(import, text);
	if (kept.length > 0)
		rpss_use(import, text);
	return kept;
}

void rpss_use_code(struct rpss_import *import, const struct rpss_code *code)
{
	rpss_use(import, &code->code);
	rpss_use(import, &code->name);
}

bool rpss_is_news(struct rpss_import *import, struct slice code)
{
	return index_put(&import->unnamed, rpss_keep(import, code), import) == NULL;
}

struct slice rpss_name_of(
	struct rpss_import *import, const struct rpss_code *code, const char *list)
{
	const struct slice *name = index_get(&import->names, code->code.text);

	if (!slice_is_empty(code->name.text))
		return keep_public(import, &code->name);
	if (name != NULL)
		return *name;
	if (slice_is_empty(code->code.text))
		return slice_from("");
	rpss_leave(import, &code->code, "no-name");
	if (rpss_is_news(import, code->code.text))
		rpss_say_left(import, &code->code, "no-name",
			_("nothing here tells the name of '%s' (%s.json of the ministry's code "
			  "lists, beside the file, would)"),
			slice_text(code->code.text), list);
	return slice_from("");
}

static bool refuse_item(struct rpss_import *import, const struct rpss_item *item,
	const char *reason, const char *text)
{
	struct position position = item->position;

	import->common->refused++;
	diag_add(import->context->diags, SEVERITY_WARNING, reason, &position, "%s", text);
	for (size_t i = 0; i < item->taken_count; i++)
		rpss_leave(import, &item->taken[i], "id");
	return false;
}

static const struct rpss_text *id_of(const struct rpss_item *item)
{
	if (!slice_is_empty(item->identifier.text))
		return &item->identifier;
	return slice_is_empty(item->portal_id.text) ? &item->id : &item->portal_id;
}

static bool check_id(
	struct rpss_import *import, const struct rpss_item *item, const struct rpss_text *id)
{
	struct arena *arena = import->context->arena;

	if (slice_is_empty(id->text)) {
		import->has_nameless = true;
		return refuse_item(import, item, "id", _("a service without an id (left out)"));
	}
	if (import_is_private(id->text))
		return refuse_item(import, item, "private",
			_("the service's id looks like a birth number (the service is left out)"));
	if (id->text.length > IMPORT_ID_MOST)
		return refuse_item(import, item, "id",
			arena_format(arena,
				_("the id is longer than %d bytes (the service is left out)"),
				IMPORT_ID_MOST)
				.data);
	const struct rpss_kept *before = index_get(&import->ids, id->text);
	if (before == NULL)
		return true;
	return refuse_item(import, item, "id",
		arena_format(arena, _("the id '%s' stands in line %zu already (left out)"),
			slice_text(id->text), before->position.line)
			.data);
}

static void take_service(
	struct rpss_import *import, const struct rpss_item *item, const struct rpss_text *id)
{
	struct arena *arena = import->context->arena;
	struct rpss_kept *kept = arena_take(arena, 1, sizeof *kept);

	kept->position = item->position;
	rpss_map_service(import, item, &kept->record);
	kept->record.service.source_id = rpss_take(import, id);
	kept->places = rpss_map_places(import, item, kept->record.service.source_id);
	index_put(&import->ids, kept->record.service.source_id, kept);
	struct rpss_kept **added = arena_push(
		arena, &import->items, &import->count, &import->capacity, sizeof *import->items);
	*added = kept;
}

static void take_item(void *data, const struct rpss_item *item)
{
	struct rpss_import *import = data;
	const struct rpss_text *id = id_of(item);

	import->common->read++;
	import->fates = arena_take(item->arena, item->taken_count + 1, sizeof *import->fates);
	if (check_id(import, item, id))
		take_service(import, item, id);
	account(import, item);
}

static void take_spare(void *data, const struct rpss_text *text)
{
	report(data, text, "unused");
}

/* Its value is not repeated: among what is not read are names of persons. */
static void take_unread(void *data, struct slice path, const struct position *position)
{
	struct rpss_import *import = data;

	import_report_add_unread(&import->common->report, position, path, slice_from(""));
}

/* The code lists lie beside the file, as the ministry names them; each may be missing. */
static bool read_names(struct rpss_import *import, struct slice folder)
{
	static const char *const lists[] = { "druhy-socialni-sluzby.json",
		"cilove-skupiny-osoby.json", "vekove-skupiny-osoby.json", "obce.json",
		"casti-obci.json" };
	struct context *context = import->context;
	struct source *source = source_open_directory(slice_text(folder), folder, context->diags);
	bool read = source != NULL;

	index_init(&import->names, context->arena);
	for (size_t i = 0; i < ARRAY_LEN(lists) && read; i++) {
		struct slice file = slice_from(lists[i]), bytes;
		enum source_found found = source_read(
			source, file, SOURCE_TABLE_CAP, context->arena, context->diags, &bytes);
		read = found == SOURCE_ABSENT ||
		       (found == SOURCE_FOUND &&
			       rpss_names_read(source_shown(source, file, context->arena), bytes,
				       context->arena, context->diags, &import->names));
	}
	source_close(source);
	return read;
}

static bool read_stream(struct rpss_import *import, struct file_stream *stream)
{
	const struct rpss_handlers handlers = { take_item, take_spare, take_unread, import };
	struct diag_list *diags = import->context->diags;
	struct rpss_reader *reader = rpss_reader_new(import->file, &handlers, diags);
	struct slice piece = { 0 };
	bool good;

	do
		good = file_next(stream, diags, &piece) &&
		       (piece.length == 0 || rpss_reader_feed(reader, piece));
	while (good && piece.length > 0);
	good = good && rpss_reader_finish(reader);
	rpss_reader_free(reader);
	return good;
}

static bool read_file(struct rpss_import *import)
{
	struct context *context = import->context;
	struct position whole = { .file = import->file };
	struct file_stream *stream = file_open(slice_text(import->file), context->diags);
	bool good = stream != NULL && read_stream(import, stream);

	file_close(stream);
	if (good && import->count == 0)
		return diag_add(context->diags, SEVERITY_ERROR, "no-services", &whole,
			_("no service can be read here (with none, all of the store would be "
			  "gone)"));
	return good;
}

/* All of the file is known now: what is secret, and which name a place has. */
static void take_places(struct rpss_import *import)
{
	for (size_t i = 0; i < import->place_count; i++) {
		struct rpss_place *place = import->place_list[i];
		if (!place->is_secret)
			place->id = import_table_take(
				&import->common->places, &place->record, &place->position);
	}
}

static void take_services(struct rpss_import *import)
{
	struct arena *arena = import->context->arena;

	for (size_t i = 0; i < import->count; i++) {
		struct rpss_kept *kept = import->items[i];
		struct slice_list *places = &kept->record.service.places;
		for (size_t k = 0; k < kept->places.count; k++) {
			const struct rpss_place *place =
				index_get(&import->places, kept->places.items[k]);
			if (place->id.data != NULL && !slice_list_has(places, place->id))
				slice_list_add(places, arena, place->id);
		}
		import_table_take(&import->common->services, &kept->record, &kept->position);
	}
}

bool import_rpss(struct import *common)
{
	struct arena *arena = common->context->arena;
	struct rpss_import *import = arena_take(arena, 1, sizeof *import);
	struct slice folder = import_folder(common->path, arena);

	import->common = common;
	import->context = common->context;
	import->file = import_is_json(common->path)
			       ? common->path
			       : arena_format(arena, "%srpss.json", slice_text(folder));
	index_init(&import->unnamed, arena);
	index_init(&import->texts, arena);
	index_init(&import->places, arena);
	index_init(&import->ids, arena);
	if (!read_names(import, folder) || !read_file(import))
		return false;
	take_places(import);
	take_services(import);
	import_leave_services(common, &import->ids, import->file, !import->has_nameless);
	return true;
}

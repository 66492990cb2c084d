#include "base/translate.h"
#include "logic/merge/merge_parts.h"
#include "model/name.h"
#include "text/lines.h"

/* How a file's lines end, apart from what they say. */
struct line_form {
	bool mark;    /* a byte order mark */
	bool returns; /* CRLF */
	bool open;    /* no line end at the last line */
	bool mixed;   /* LF here, CRLF there */
};

static struct line_form form_of(struct slice bytes)
{
	struct line_form form = { .mark = lines_mark_length(bytes) > 0,
		.open = bytes.length > 0 && !slice_ends(bytes, "\n") };
	struct line_reader reader;
	struct line line;
	bool first = true;

	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		bool returns = line.ending.length == 2;
		if (line.ending.length == 0)
			break;
		form.mixed = form.mixed || (!first && returns != form.returns);
		form.returns = returns;
		first = false;
	}
	return form;
}

/* What of two states holds, where they differ, is what the base has not; without a base neither is.
 */
static bool merge_state(bool has_base, bool base, bool ours, bool theirs)
{
	return ours == theirs ? ours : has_base && !base;
}

static struct line_form merge_forms(const struct slice versions[MERGE_SIDES])
{
	struct line_form base = form_of(versions[MERGE_BASE]);
	struct line_form ours = form_of(versions[MERGE_OURS]);
	struct line_form theirs = form_of(versions[MERGE_THEIRS]);
	bool has = versions[MERGE_BASE].data != NULL;

	return (struct line_form){
		.mark = merge_state(has, base.mark, ours.mark, theirs.mark),
		.returns = merge_state(has, base.returns, ours.returns, theirs.returns),
		.open = merge_state(has, base.open, ours.open, theirs.open),
		.mixed = base.mixed || ours.mixed || theirs.mixed,
	};
}

/* The bytes with LF behind every line and without a mark. */
static struct slice plain_lines(struct slice bytes, struct arena *arena)
{
	struct line_reader reader;
	struct line line;
	struct buf out;

	if (bytes.data == NULL)
		return bytes;
	buf_init(&out);
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		buf_add_slice(&out, line.text);
		buf_add_byte(&out, '\n');
	}
	return buf_take(&out, arena);
}

static struct slice give_form(const struct line_form *form, struct slice bytes, struct arena *arena)
{
	struct line_reader reader;
	struct line line;
	struct buf out;

	buf_init(&out);
	if (form->mark)
		buf_add_text(&out, "\xEF\xBB\xBF");
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		bool is_last = reader.offset >= bytes.length;
		buf_add_slice(&out, line.text);
		if (!is_last || !form->open)
			buf_add_text(&out, form->returns ? "\r\n" : "\n");
	}
	return buf_take(&out, arena);
}

bool merge_refuse(struct merging *merging, struct slice place, struct slice reason)
{
	struct merge_result *result = merging->result;
	struct merge_conflict *conflict = arena_push(merging->arena, &result->conflicts,
		&result->count, &result->capacity, sizeof *result->conflicts);

	conflict->place = place;
	conflict->reason = reason;
	result->outcome = MERGE_CONFLICT;
	return false;
}

bool merge_doubt(struct merging *merging, struct slice reason)
{
	merging->result->outcome = MERGE_DOUBT;
	merging->result->reason = reason;
	return false;
}

static bool read_texts(struct merging *merging, const struct slice versions[MERGE_SIDES],
	struct merge_text texts[MERGE_SIDES])
{
	struct diag_list diags;

	diag_list_init(&diags, merging->arena);
	for (int side = 0; side < MERGE_SIDES; side++)
		if (versions[side].data != NULL &&
			!merge_read_text(merging, versions[side], &diags, &texts[side]))
			return merge_doubt(merging, diags.items[0].text);
	return true;
}

/* Erasing is never undone by a merge. False: neither was erased. */
static bool merge_stubs(struct merging *merging, const bool is_stub[MERGE_SIDES],
	const struct slice versions[MERGE_SIDES], struct slice *bytes)
{
	if (is_stub[MERGE_OURS] == is_stub[MERGE_THEIRS])
		return is_stub[MERGE_BASE] && !is_stub[MERGE_OURS] &&
		       merge_doubt(merging, slice_from(_("an erased record was filled again")));
	*bytes = versions[is_stub[MERGE_OURS] ? MERGE_OURS : MERGE_THEIRS];
	return true;
}

static bool no_base(struct merging *merging)
{
	return merge_refuse(
		merging, slice_from("*"), slice_from(_("both versions are new, and they differ")));
}

static bool merge_texts(
	struct merging *merging, const struct slice versions[MERGE_SIDES], struct slice *bytes)
{
	struct merge_text texts[MERGE_SIDES] = { 0 };
	struct slice none = { 0 };
	struct buf out;

	if (!read_texts(merging, versions, texts))
		return false;
	const bool is_stub[] = { texts[0].is_stub, texts[1].is_stub, texts[2].is_stub };
	if (merge_stubs(merging, is_stub, versions, bytes))
		return true;
	if (merging->result->outcome == MERGE_DOUBT)
		return false;
	/* Two stubs of what was no stub: only what they say counts. */
	if (is_stub[MERGE_OURS] && !is_stub[MERGE_BASE])
		texts[MERGE_BASE] = (struct merge_text){ 0 };
	else if (versions[MERGE_BASE].data == NULL)
		return no_base(merging);
	const struct schema *schema = merging->kind->schema;
	if (schema == NULL)
		schema = is_stub[MERGE_OURS]
				 ? &erased_stub_schema
				 : record_kind_schema(record_kind_of_stem(arena_copy(
					   merging->arena, name_of_path(merging->path))));
	buf_init(&out);
	bool fronts = merge_fronts(merging, schema, texts, &out);
	bool merged = merge_bodies(merging, texts, &out) && fronts;
	*bytes = merged ? buf_take(&out, merging->arena) : none;
	buf_free(&out);
	return merged;
}

static bool merge_fixed(
	struct merging *merging, const struct slice versions[MERGE_SIDES], struct slice *bytes)
{
	bool is_stub[MERGE_SIDES] = { false };
	struct diag_list diags;
	struct slice none = { 0 };

	diag_list_init(&diags, merging->arena);
	for (int side = 0; side < MERGE_SIDES; side++)
		if (versions[side].data != NULL &&
			!merge_read_fixed(merging, versions[side], &diags, &is_stub[side]))
			return merge_doubt(merging, diags.items[0].text);
	if (merge_stubs(merging, is_stub, versions, bytes))
		return true;
	if (merging->result->outcome == MERGE_DOUBT)
		return false;
	const struct slice whole[] = { versions[MERGE_BASE].data != NULL ? slice_from("1") : none,
		slice_from("2"), slice_from("3") };
	enum merge_pick pick = merge_decide(merging, slice_from("*"), whole);
	if (pick == PICK_NEITHER) {
		struct merge_conflict *last =
			&merging->result->conflicts[merging->result->count - 1];
		last->reason = slice_from(_("a record that never changes was changed twice"));
		return false;
	}
	*bytes = versions[pick == PICK_OURS ? MERGE_OURS : MERGE_THEIRS];
	return true;
}

static bool merge_rows(
	struct merging *merging, const struct slice versions[MERGE_SIDES], struct slice *bytes)
{
	struct buf out;

	buf_init(&out);
	bool merged = merge_tables(merging, versions, &out);
	*bytes = buf_take(&out, merging->arena);
	return merged;
}

/* What needs no look at what the versions say. */
static bool is_settled(const struct slice versions[MERGE_SIDES], struct slice *bytes)
{
	enum merge_pick pick = merge_pick(versions);

	if (pick != PICK_NEITHER)
		*bytes = versions[pick == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS];
	return pick != PICK_NEITHER;
}

static bool merge_lines(
	struct merging *merging, const struct slice versions[MERGE_SIDES], struct slice *bytes)
{
	if (merging->kind->traits & MERGE_NEVER_CHANGES)
		return merge_fixed(merging, versions, bytes);
	if (is_settled(versions, bytes))
		return merge_check(merging, *bytes);
	bool is_table = slice_ends(slice_from(merging->kind->form), ".csv");
	return (is_table ? merge_rows : merge_texts)(merging, versions, bytes) &&
	       merge_check(merging, *bytes);
}

void merge_versions(
	const struct merge_request *request, struct arena *arena, struct merge_result *result)
{
	struct merging merging = { .request = request, .arena = arena, .result = result };
	struct slice versions[MERGE_SIDES];

	*result = (struct merge_result){ .outcome = MERGE_CLEAN };
	if (is_settled(request->versions, &result->bytes))
		return;
	result->outcome = MERGE_FOREIGN;
	merging.kind = merge_kind_find(request->path, &merging.path);
	if (merging.kind == NULL)
		return;
	merging.path = arena_copy(arena, merging.path);
	struct line_form form = merge_forms(request->versions);
	result->outcome = MERGE_CLEAN;
	if (form.mixed) {
		merge_doubt(&merging, slice_from(_("lines end in two ways")));
		return;
	}
	for (int side = 0; side < MERGE_SIDES; side++)
		versions[side] = plain_lines(request->versions[side], arena);
	struct slice bytes;
	if (merge_lines(&merging, versions, &bytes))
		result->bytes = give_form(&form, bytes, arena);
}

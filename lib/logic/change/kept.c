#include "logic/change/kept.h"
#include "base/translate.h"
#include "logic/change/kept_rows.h"
#include "model/record/assessment.h"
#include "text/lines.h"

/* A look at two versions of a file. */
struct looking {
	const struct file_versions *versions;
	struct arena *arena;
	struct diag_list *diags;
	struct diag_list unheard;
};

static bool erased_assessment(struct slice bytes, struct arena *arena)
{
	struct assessment assessment;
	struct diag_list unheard;

	diag_list_init(&unheard, arena);
	assessment_read(slice_from(""), slice_from(""), bytes, arena, &unheard, &assessment);
	return assessment.erased;
}

bool is_erased_record(enum record_kind_id kind, struct slice bytes, struct arena *arena)
{
	struct front_matter front;
	struct diag_list unheard;

	if (kind == RECORD_NONE || bytes.data == NULL)
		return false;
	if (kind == RECORD_ASSESSMENT)
		return erased_assessment(bytes, arena);
	diag_list_init(&unheard, arena);
	return front_matter_read(slice_from(""), bytes, arena, &unheard, &front) &&
	       front_matter_find(&front, erased_stub_schema.fields[0].name) != NULL;
}

/* An editor that saves with other line ends, or a mark at the start, has changed no word. */
static bool same_text(struct slice left, struct slice right)
{
	struct line_reader readers[2];
	struct line lines[2];

	line_reader_init(&readers[0], left);
	line_reader_init(&readers[1], right);
	for (;;) {
		bool more = line_reader_next(&readers[0], &lines[0]);
		if (line_reader_next(&readers[1], &lines[1]) != more)
			return false;
		if (!more)
			return true;
		if (!slice_equal(lines[0].text, lines[1].text))
			return false;
	}
}

static struct position whole(const struct looking *looking)
{
	return (struct position){ .file = looking->versions->shown };
}

static bool never_changes(const struct looking *looking)
{
	struct position position = whole(looking);

	if (same_text(looking->versions->before, looking->versions->after))
		return true;
	if (looking->versions->kind == RECORD_ASSESSMENT)
		return diag_add(looking->diags, SEVERITY_ERROR, "never-changed", &position,
			_("an assessment never changes (put it back, and correct it by a new one: "
			  "kid-assess --correct STEM)"));
	return diag_add(looking->diags, SEVERITY_ERROR, "never-changed", &position,
		_("a record of this kind never changes (put it back as it was)"));
}

static bool entry_has(const struct front_entry *entry, struct slice text)
{
	for (size_t i = 0; entry != NULL && i < entry->count; i++)
		if (slice_equal(entry->values[i].text, text))
			return true;
	return false;
}

static bool lost_value(const struct looking *looking, const struct field *field, struct slice text,
	const struct position *position)
{
	if (field->type == FIELD_CASE)
		return diag_add(looking->diags, SEVERITY_ERROR, "case", position,
			_("case: it was '%s' (a record stays with its family; one that was filed "
			  "wrongly: case-erase CASE/STEM --basis mistake --move CASE)"),
			slice_text(text));
	return diag_add(looking->diags, SEVERITY_ERROR, "removed-value", position,
		_("%s: '%s' is gone or was changed (what happened stays: put it back; what was "
		  "recorded by mistake is made void by 'undone')"),
		field->name, slice_text(text));
}

static bool keeps_field(const struct looking *looking, const struct field *field,
	const struct front_matter *before, const struct front_matter *after)
{
	const struct front_entry *old = front_matter_find(before, field->name);
	const struct front_entry *new = front_matter_find(after, field->name);
	struct position position =
		new != NULL ? front_matter_key_position(after, new) : whole(looking);
	bool good = true;

	for (size_t i = 0; old != NULL && i < old->count; i++)
		if (!entry_has(new, old->values[i].text))
			good = lost_value(looking, field, old->values[i].text, &position);
	return good;
}

/* Keys that begin with x- are people's own, and say nothing of the record. */
static bool same_record(const struct front_matter *before, const struct front_matter *after)
{
	for (size_t i = 0; i < before->count; i++) {
		const struct front_entry *old = &before->entries[i];
		const struct front_entry *new = front_matter_find(after, slice_text(old->key));
		if (slice_starts(old->key, "x-"))
			continue;
		if (new == NULL || new->count != old->count)
			return false;
		for (size_t k = 0; k < old->count; k++)
			if (!slice_equal(old->values[k].text, new->values[k].text))
				return false;
	}
	return same_text(before->body, after->body);
}

bool differs_in_own_keys(const struct file_versions *versions, struct arena *arena)
{
	struct front_matter before, after;
	struct diag_list unheard;

	diag_list_init(&unheard, arena);
	return versions->keeping == KEEP_RECORD &&
	       front_matter_read(versions->shown, versions->before, arena, &unheard, &before) &&
	       front_matter_read(versions->shown, versions->after, arena, &unheard, &after) &&
	       same_record(&before, &after) && same_record(&after, &before);
}

static bool keeps_record(struct looking *looking)
{
	const struct file_versions *versions = looking->versions;
	struct front_matter before, after;
	bool good = true;

	if (!front_matter_read(versions->shown, versions->before, looking->arena, &looking->unheard,
		    &before) ||
		!front_matter_read(versions->shown, versions->after, looking->arena,
			&looking->unheard, &after))
		return true; /* where nothing can be compared, what does not read is refused */
	if (record_kind_has(versions->kind, RECORD_NEVER_CHANGES) &&
		(!same_record(&before, &after) || !same_record(&after, &before)))
		return diag_add(looking->diags, SEVERITY_ERROR, "never-changed",
			&(struct position){ .file = versions->shown },
			_("a record of this kind never changes (put it back as it was)"));
	for (size_t i = 0; versions->schema != NULL && i < schema_count(versions->schema); i++) {
		const struct field *field = schema_at(versions->schema, i);
		if (field->flags & FIELD_STANDS)
			good &= keeps_field(looking, field, &before, &after);
	}
	return good;
}

static bool became_stub(const struct looking *looking)
{
	struct position position = whole(looking);

	return looking->versions->may_be_erased ||
	       diag_add(looking->diags, SEVERITY_ERROR, "erased", &position,
		       _("a stub stands in place of the record (only records of cases and signals "
			 "are erased)"));
}

static bool keeps_stub(const struct looking *looking)
{
	struct position position = whole(looking);

	return same_text(looking->versions->before, looking->versions->after) ||
	       diag_add(looking->diags, SEVERITY_ERROR, "erased", &position,
		       _("the record was erased (its stub stays, and nothing comes back in its "
			 "place)"));
}

static bool keeps(struct looking *looking)
{
	const struct file_versions *versions = looking->versions;

	if (is_erased_record(versions->kind, versions->before, looking->arena))
		return keeps_stub(looking);
	if (is_erased_record(versions->kind, versions->after, looking->arena))
		return became_stub(looking);
	switch (versions->keeping) {
	case KEEP_NOTHING:
	case KEEP_FILE:
		return true;
	case KEEP_ROWS:
	case KEEP_WHOLE_ROWS:
		return versions->case_is_erased ||
		       kept_rows_check(versions, looking->arena, looking->diags);
	case KEEP_RECORD:
		return keeps_record(looking);
	case KEEP_BYTES:
		return never_changes(looking);
	}
	return true;
}

bool kept_check(const struct file_versions *versions, struct arena *arena, struct diag_list *diags)
{
	struct looking looking = { .versions = versions, .arena = arena, .diags = diags };
	struct position position = { .file = versions->shown };

	if (versions->keeping == KEEP_NOTHING || versions->before.data == NULL)
		return true;
	if (versions->after.data == NULL)
		return diag_add(diags, SEVERITY_ERROR, "deleted", &position,
			_("the file is gone (nothing is ever deleted or renamed: put it back)"));
	diag_list_init(&looking.unheard, arena);
	return keeps(&looking);
}

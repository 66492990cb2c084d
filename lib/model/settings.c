#include "model/settings.h"
#include "base/array.h"
#include "text/unicode.h"

/* Bounds of ours. A grid of numbers finer than 5 would tell families apart (privacy.md). */
enum { ROUND_LEAST = 5, ROUND_MOST = 100, RETENTION_MOST = 100 /* years */ };
enum { STALE_DAYS = 60, REVIEW_SOON_DAYS = 14 };

static const struct word settings_languages[] = {
	{ "cs", N_("Czech") },
	{ "en", N_("English") },
	{ NULL, NULL },
};

static const struct word settings_grids[] = {
	{ "half-year", N_("half-years") },
	{ "year", N_("years") },
	{ NULL, NULL },
};

static const struct field settings_fields[] = {
	{ .name = "format",
		.type = FIELD_INTEGER,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct settings, format),
		.min = 1,
		.max = SETTINGS_FORMAT },
	{ .name = "requires",
		.type = FIELD_ID,
		.flags = FIELD_LIST,
		.offset = offsetof(struct settings, requires) },
	{ .name = "name",
		.type = FIELD_TEXT,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct settings, name) },
	{ .name = "language",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct settings, language_code),
		.words = settings_languages },
	{ .name = "grid",
		.type = FIELD_WORD,
		.offset = offsetof(struct settings, grid_code),
		.words = settings_grids },
	{ .name = "round-to",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, round_to),
		.min = ROUND_LEAST,
		.max = ROUND_MOST },
	{ .name = "stale-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, stale_days),
		.min = 0,
		.max = FIELD_DAYS_MOST },
	{ .name = "review-soon-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, review_soon_days),
		.min = 0,
		.max = FIELD_DAYS_MOST },
	{ .name = "retention-years",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, retention_years),
		.min = 1,
		.max = RETENTION_MOST },
};
const struct schema settings_schema = { .name = "settings",
	.fields = settings_fields,
	.count = ARRAY_LEN(settings_fields),
	.size = sizeof(struct settings) };

/* A store of a later format is not for us to judge: that it is one is all that is said. */
static bool is_later_format(const struct front_matter *front, struct diag_list *diags)
{
	const struct front_entry *entry = front_matter_find(front, "format");
	long format;
	if (!entry || entry->count != 1 || !number_parse(entry->values[0].text, &format) ||
		format <= SETTINGS_FORMAT)
		return false;
	struct position position = front_matter_position(front, &entry->values[0]);
	diag_add(diags, SEVERITY_ERROR, "format", &position,
		_("the store is of format %ld (this program knows format %d: a newer one is "
		  "needed)"),
		format, SETTINGS_FORMAT);
	return true;
}

/* No feature is known to format 1, so that each one asked for is one we lack. */
static void check_features(
	const struct front_matter *front, struct diag_list *diags, struct settings *settings)
{
	const struct front_entry *entry = front_matter_find(front, "requires");
	for (size_t i = 0; i < settings->requires.count; i++) {
		struct position position = front_matter_position(front, &entry->values[i]);
		diag_add(diags, SEVERITY_WARNING, "requires", &position,
			_("the store needs '%s', which this program does not know (it is only "
			  "read)"),
			slice_text(settings->requires.items[i]));
		settings->writable = false;
	}
}

static void set_default(long *number, long value)
{
	if (*number == INTEGER_NONE)
		*number = value;
}

bool settings_read(struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct settings *settings)
{
	struct front_matter front;
	schema_clear(&settings_schema, settings);
	if (!unicode_check_file(shown, bytes, diags) ||
		!front_matter_read(shown, bytes, arena, diags, &front) ||
		is_later_format(&front, diags) ||
		!schema_read_front(&settings_schema, &front, arena, diags, settings))
		return false;
	if (!settings->grid_code.data)
		settings->grid_code = slice_from("half-year");
	set_default(&settings->round_to, ROUND_LEAST);
	set_default(&settings->stale_days, STALE_DAYS);
	set_default(&settings->review_soon_days, REVIEW_SOON_DAYS);
	settings->language =
		slice_equals(settings->language_code, "cs") ? LANGUAGE_CZECH : LANGUAGE_ENGLISH;
	settings->introduction = front.body;
	settings->introduction_line = front.body_line;
	settings->writable = true;
	check_features(&front, diags, settings);
	return true;
}

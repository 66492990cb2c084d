#include "model/settings.h"
#include "base/array.h"
#include "model/schema/front_fields.h"
#include "text/unicode.h"

/* Bounds of ours: beyond them is a slip of the pen. A grid of numbers finer than 5 would tell
 * families apart. */
enum {
	ROUND_LEAST = 5,
	ROUND_MOST = 100,
	LIMIT_MOST = 366 /* days */,
	MAJORITY_MOST = 120 /* months */,
	RETENTION_MOST = 100 /* years */
};

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

static const struct word settings_approvals[] = {
	{ "plan", N_("plan") },
	{ "minutes", N_("minutes of a meeting") },
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
	{ .name = "coordinator",
		.type = FIELD_PERSON,
		.offset = offsetof(struct settings, coordinator) },
	{ .name = "approve",
		.type = FIELD_WORD,
		.flags = FIELD_LIST,
		.offset = offsetof(struct settings, approve),
		.words = settings_approvals },
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
	{ .name = "screen-now-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, screen_now_days),
		.min = 0,
		.max = LIMIT_MOST },
	{ .name = "screen-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, screen_days),
		.min = 0,
		.max = LIMIT_MOST },
	{ .name = "screen-weeks-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, screen_weeks_days),
		.min = 0,
		.max = LIMIT_MOST },
	{ .name = "assess-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, assess_days),
		.min = 1,
		.max = LIMIT_MOST },
	{ .name = "plan-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, plan_days),
		.min = 1,
		.max = LIMIT_MOST },
	{ .name = "answer-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, answer_days),
		.min = 1,
		.max = LIMIT_MOST },
	{ .name = "wait-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, wait_days),
		.min = 1,
		.max = LIMIT_MOST },
	{ .name = "contact-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, contact_days),
		.min = 1,
		.max = LIMIT_MOST },
	{ .name = "minutes-days",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, minutes_days),
		.min = 1,
		.max = LIMIT_MOST },
	{ .name = "majority-months",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct settings, majority_months),
		.min = 1,
		.max = MAJORITY_MOST },
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

/* The numbers of a store that says nothing of them; retention-years has no such number. */
static const struct standard {
	size_t offset;
	long number;
} standards[] = {
	{ offsetof(struct settings, round_to), ROUND_LEAST },
	{ offsetof(struct settings, stale_days), 60 },
	{ offsetof(struct settings, review_soon_days), 14 },
	{ offsetof(struct settings, screen_now_days), 0 },
	{ offsetof(struct settings, screen_days), 3 },
	{ offsetof(struct settings, screen_weeks_days), 14 },
	{ offsetof(struct settings, assess_days), 30 },
	{ offsetof(struct settings, plan_days), 45 },
	{ offsetof(struct settings, answer_days), 14 },
	{ offsetof(struct settings, wait_days), 60 },
	{ offsetof(struct settings, contact_days), 30 },
	{ offsetof(struct settings, minutes_days), 7 },
	{ offsetof(struct settings, majority_months), 12 },
};

static void set_standards(struct settings *settings)
{
	for (size_t i = 0; i < ARRAY_LEN(standards); i++) {
		long *number = (long *)(void *)((char *)settings + standards[i].offset);
		if (*number == INTEGER_NONE)
			*number = standards[i].number;
	}
	if (!settings->grid_code.data)
		settings->grid_code = slice_from("half-year");
}

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

bool settings_read(struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct settings *settings)
{
	struct front_matter front;
	schema_clear(&settings_schema, settings);
	if (!unicode_check_file(shown, bytes, diags) ||
		!schema_parse_front(&settings_schema, shown, bytes, arena, diags, &front) ||
		is_later_format(&front, diags) ||
		!schema_read_front(&settings_schema, &front, arena, diags, settings))
		return false;
	set_standards(settings);
	settings->language =
		slice_equals(settings->language_code, "cs") ? LANGUAGE_CZECH : LANGUAGE_ENGLISH;
	settings->introduction = front.body;
	settings->introduction_line = front.body_line;
	settings->writable = true;
	check_features(&front, diags, settings);
	return true;
}

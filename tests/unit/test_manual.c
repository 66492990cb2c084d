/* The pages of section 5 list the fields and words of the field tables, all of them and no others.
 */
#include "base/array.h"
#include "findings.h"
#include "model/card/card.h"
#include "model/record/agreement.h"
#include "model/record/assessment.h"
#include "model/record/case_facts.h"
#include "model/record/change_records.h"
#include "model/record/contact.h"
#include "model/record/goal.h"
#include "model/record/identity.h"
#include "model/record/meeting.h"
#include "model/record/referral.h"
#include "model/record/release.h"
#include "model/record/signal.h"
#include "model/schema/tables.h"
#include "model/settings.h"
#include "model/task/task.h"
#include "store/write.h"

enum { PAGE_CAP = 1 << 20, TASK_WHO = 2 /* person and role, which are no keys */ };

static const char STORE[] = "man/spis-store.5";
static const char CARD[] = "man/spis-card.5";

static const struct listed {
	const char *page, *heading;
	const struct schema *schema;
	size_t skipped; /* fields in front that the list is without */
} lists[] = {
	{ STORE, "spis.md", &settings_schema, 0 },
	{ STORE, "people.csv", &person_schema, 0 },
	{ STORE, "places.csv", &place_schema, 0 },
	{ STORE, "services.csv", &service_schema, 0 },
	{ STORE, "availability/YEAR/PERSON.csv", &availability_schema, 0 },
	{ STORE, "ratings/YEAR/PERSON.csv", &rating_schema, 0 },
	{ STORE, "projects.csv", &project_schema, 0 },
	{ STORE, "released/YEAR/DATE-release-ID.csv", &release_about_schema, 0 },
	{ STORE, "vocabulary/NAME.csv", &vocabulary_schema, 0 },
	{ STORE, "members.csv", &member_schema, 0 },
	{ STORE, "requests.csv", &request_schema, 0 },
	{ STORE, "archive.csv", &archive_schema, 0 },
	{ STORE, "Every record", &record_common_schema, 0 },
	{ STORE, "case.md", &case_facts_schema, 0 },
	{ STORE, "signal", &signal_schema, 0 },
	{ STORE, "consent", &consent_schema, 0 },
	{ STORE, "notice", &notice_schema, 0 },
	{ STORE, "assessment", &assessment_about_schema, 0 },
	{ STORE, "approval", &approval_schema, 0 },
	{ STORE, "plan", &plan_schema, 0 },
	{ STORE, "referral", &referral_schema, 0 },
	{ STORE, "meeting", &meeting_schema, 0 },
	{ STORE, "note, visit, call, therapy", &note_schema, 0 },
	{ STORE, "handover", &handover_schema, 0 },
	{ STORE, "study", &study_schema, 0 },
	{ STORE, "closing", &closing_schema, 0 },
	{ STORE, "reopening", &reopening_schema, 0 },
	{ STORE, "work", &work_schema, 0 },
	{ STORE, "Tasks", &task_schema, TASK_WHO },
	{ STORE, "Goals", &goal_schema, 0 },
	{ STORE, "ID.md", &identity_details_schema, 0 },
	{ STORE, "reporters/STEM.md", &reporter_schema, 0 },
	{ STORE, "Stubs", &erased_stub_schema, 0 },
	{ CARD, "card.md", &card_head_schema, 0 },
	{ CARD, "blocks.csv", &card_block_schema, 0 },
	{ CARD, "indices.csv", &card_index_schema, 0 },
	{ CARD, "items.csv", &card_item_schema, 0 },
	{ CARD, "levels.csv", &card_level_schema, 0 },
	{ CARD, "answers.csv", &card_answer_schema, 0 },
};

/* What stands under a heading of a page, up to the next one. */
static struct slice section_of(struct findings *findings, const struct listed *listed)
{
	struct slice page, line, section = { 0 };
	struct slice heading = arena_format(&findings->arena, ".Ss %s", listed->heading);
	if (!file_read(listed->page, PAGE_CAP, &findings->arena, &findings->diags, &page))
		fail_msg("%s cannot be read", listed->page);
	while (slice_split(&page, '\n', &line)) {
		if (section.data && slice_starts(line, ".S"))
			break;
		if (section.data)
			section.length = (size_t)(line.data + line.length - section.data);
		else if (slice_equal(line, heading))
			section.data = line.data + line.length;
	}
	if (!section.data)
		fail_msg("%s has no section '%s'", listed->page, listed->heading);
	return section;
}

/* The heads of the list: "service *" a line, as the page's legend has the marks. */
static struct slice heads_of(struct findings *findings, struct slice section)
{
	struct slice line, heads = slice_from("");
	while (slice_split(&section, '\n', &line)) {
		if (!slice_starts(line, ".It Cm "))
			continue;
		struct slice name = slice_part(line, strlen(".It Cm "), line.length), marks = name;
		slice_split(&marks, ' ', &name);
		if (slice_starts(marks, "No "))
			marks = slice_part(marks, strlen("No "), marks.length);
		heads = arena_format(&findings->arena, "%s%.*s%s%.*s\n", slice_text(heads),
			(int)name.length, name.data, marks.length > 0 ? " " : "", (int)marks.length,
			marks.data);
	}
	return heads;
}

/* The same of the schema. */
static struct slice fields_of(struct findings *findings, const struct listed *listed)
{
	struct slice heads = slice_from("");
	for (size_t i = listed->skipped; i < listed->schema->count; i++) {
		const struct field *field = &listed->schema->fields[i];
		heads = arena_format(&findings->arena, "%s%s%s%s%s\n", slice_text(heads),
			field->name, field->flags & FIELD_REQUIRED ? " *" : "",
			field->flags & FIELD_KEY ? " +" : "",
			field->flags & FIELD_LIST ? " ..." : "");
	}
	return heads;
}

/* Whether a code stands in a line of codes, `.Cm yes , no`. */
static bool shows_word(struct slice section, const char *code)
{
	struct slice line, word;
	while (slice_split(&section, '\n', &line)) {
		if (!slice_starts(line, ".Cm "))
			continue;
		while (slice_split(&line, ' ', &word))
			if (slice_equals(word, code))
				return true;
	}
	return false;
}

static void check_words(const struct listed *listed, struct slice section, const struct word *words)
{
	for (; words && words->code; words++)
		if (!shows_word(section, words->code))
			fail_msg("%s does not show the word '%s'", listed->heading, words->code);
}

static void lists_all_fields(void **state)
{
	for (size_t i = 0; i < ARRAY_LEN(lists); i++) {
		struct slice section = section_of(*state, &lists[i]);
		struct slice heads = heads_of(*state, section);
		assert_string_equal(slice_text(heads), slice_text(fields_of(*state, &lists[i])));
		for (size_t k = 0; k < lists[i].schema->count; k++)
			check_words(&lists[i], section, lists[i].schema->fields[k].words);
		if (lists[i].schema != &referral_schema)
			continue;
		check_words(&lists[i], section, &referral_states[REFERRAL_WAITLISTED]);
		check_words(&lists[i], section, referral_outcomes);
		check_words(&lists[i], section, referral_reasons);
	}
}

static bool is_listed(const struct schema *schema)
{
	for (size_t i = 0; i < ARRAY_LEN(lists); i++)
		if (lists[i].schema->fields == schema->fields)
			return true;
	return false;
}

static void lists_all_kinds(void **state)
{
	(void)state;
	for (int i = RECORD_NONE + 1; i < RECORD_KIND_COUNT; i++) {
		const struct schema *schema = record_kind_schema((enum record_kind_id)i);
		if (schema && !is_listed(schema))
			fail_msg("no section of the kind '%s'", record_kinds[i].name);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			lists_all_fields, findings_setup, findings_teardown),
		cmocka_unit_test(lists_all_kinds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}

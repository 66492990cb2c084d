#include "base/array.h"
#include "logic/merge/merge_parts.h"
#include "model/card/card.h"
#include "model/path_form.h"
#include "model/record/case_facts.h"
#include "model/schema/tables.h"
#include "model/settings.h"

static const struct merge_kind kinds[] = {
	{ "spis.md", 0, &settings_schema, 0 },
	{ "people.csv", 0, &person_schema, 0 },
	{ "places.csv", 0, &place_schema, 0 },
	{ "services.csv", 0, &service_schema, 0 },
	{ "projects.csv", 0, &project_schema, 0 },
	{ "released/YEAR/RECORD.csv", 0, NULL, MERGE_NEVER_CHANGES },
	{ "availability/YEAR/PERSON.csv", 0, &availability_schema, MERGE_WITHOUT_BASE },
	{ "vocabulary/needs.csv", 0, &needs_schema, MERGE_DROPS_ROWS },
	{ "vocabulary/CODE.csv", 0, &vocabulary_schema, MERGE_DROPS_ROWS },
	{ "cards/CODE/card.md", 0, &card_head_schema, 0 },
	{ "cards/CODE/blocks.csv", 0, &card_block_schema, 0 },
	{ "cards/CODE/indices.csv", 0, &card_index_schema, 0 },
	{ "cards/CODE/items.csv", 0, &card_item_schema, 0 },
	{ "cards/CODE/answers.csv", 0, &card_answer_schema, 0 },
	{ "cards/CODE/levels.csv", 0, &card_level_schema, 0 },
	{ "meetings/YEAR/RECORD.md", HOME_MEETINGS, NULL, 0 },
	{ "ratings/YEAR/PERSON.csv", 0, &rating_schema, MERGE_WITHOUT_BASE },
	{ "requests.csv", 0, &request_schema, MERGE_WITHOUT_BASE },
	{ "archive.csv", 0, &archive_schema, MERGE_WITHOUT_BASE },
	{ "signals/YEAR/RECORD.md", HOME_SIGNALS, NULL, 0 },
	{ "work/YEAR/RECORD.md", HOME_WORK, NULL, 0 },
	{ "YEAR/CASE/members.csv", 0, &member_schema, MERGE_OF_FAMILY },
	{ "YEAR/CASE/RECORD.md", HOME_CASE, NULL, 0 },
	{ "YEAR/CASE/RECORD.csv", 0, NULL, MERGE_NEVER_CHANGES },
};

const struct merge_kind *merge_kind_find(struct slice path, struct slice *inside)
{
	struct slice folder;

	for (*inside = path; !slice_is_empty(*inside); slice_split(inside, '/', &folder))
		for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
			if (path_has_form(*inside, kinds[i].form))
				return &kinds[i];
	return NULL;
}

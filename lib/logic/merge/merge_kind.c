#include "base/array.h"
#include "logic/merge/merge_parts.h"
#include "model/card/card.h"
#include "model/path_form.h"
#include "model/record/case_facts.h"
#include "model/schema/tables.h"
#include "model/settings.h"

static const struct merge_kind kinds[] = {
	{ "spis.md", &settings_schema, 0, 0 },
	{ "people.csv", &person_schema, 0, 0 },
	{ "places.csv", &place_schema, 0, 0 },
	{ "services.csv", &service_schema, 0, 0 },
	{ "projects.csv", &project_schema, 0, 0 },
	{ "released/YEAR/RECORD.csv", NULL, 0, MERGE_NEVER_CHANGES },
	{ "availability/YEAR/PERSON.csv", &availability_schema, 0, MERGE_WITHOUT_BASE },
	{ "vocabulary/needs.csv", &needs_schema, 0, MERGE_DROPS_ROWS },
	{ "vocabulary/CODE.csv", &vocabulary_schema, 0, MERGE_DROPS_ROWS },
	{ "cards/CODE/card.md", &card_head_schema, 0, 0 },
	{ "cards/CODE/blocks.csv", &card_block_schema, 0, 0 },
	{ "cards/CODE/indices.csv", &card_index_schema, 0, 0 },
	{ "cards/CODE/items.csv", &card_item_schema, 0, 0 },
	{ "cards/CODE/answers.csv", &card_answer_schema, 0, 0 },
	{ "cards/CODE/levels.csv", &card_level_schema, 0, 0 },
	{ "meetings/YEAR/RECORD.md", NULL, HOME_MEETINGS, 0 },
	{ "ratings/YEAR/PERSON.csv", &rating_schema, 0, MERGE_WITHOUT_BASE },
	{ "requests.csv", &request_schema, 0, MERGE_WITHOUT_BASE },
	{ "archive.csv", &archive_schema, 0, MERGE_WITHOUT_BASE },
	{ "signals/YEAR/RECORD.md", NULL, HOME_SIGNALS, 0 },
	{ "work/YEAR/RECORD.md", NULL, HOME_WORK, 0 },
	{ "YEAR/CASE/members.csv", &member_schema, 0, MERGE_OF_FAMILY },
	{ "YEAR/CASE/RECORD.md", NULL, HOME_CASE, 0 },
	{ "YEAR/CASE/RECORD.csv", NULL, 0, MERGE_NEVER_CHANGES },
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

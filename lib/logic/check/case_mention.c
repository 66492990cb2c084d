#include "logic/check/case_mention.h"
#include "model/name.h"
#include "text/lines.h"

bool case_mention_check(
	const struct record *record, const struct link_world *world, struct diag_list *diags)
{
	struct line_reader reader;
	struct line line;
	size_t start, end;
	bool clean = true;

	line_reader_init(&reader, record->bytes);
	while (world->has_case != NULL && line_reader_next(&reader, &line)) {
		for (size_t from = 0; name_next_case(line.text, from, &start, &end); from = end) {
			struct position position = { record->shown, line.number, start, line.text };
			struct slice id =
				arena_copy(diags->arena, slice_part(line.text, start, end - start));
			if (world->has_case(world->closure, id))
				clean = diag_add(diags, SEVERITY_ERROR, "case", &position,
					_("'%s' is a case (a platform meeting names none)"),
					slice_text(id));
		}
	}
	return clean;
}

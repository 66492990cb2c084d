#include "logic/privacy/name_first.h"

#include "logic/privacy/name_familiar.h"

/* A row that has a name. */
struct row_link {
	const struct word_list *row;
	struct row_link *next;
};

void name_first_init(struct name_first_names *names, struct arena *arena)
{
	index_init(&names->names, arena);
	names->rows = arena_take(arena, NAME_FAMILIAR_COUNT, sizeof *names->rows);
	for (size_t i = 0; i < NAME_FAMILIAR_COUNT; i++) {
		struct word_list *row = &names->rows[i];
		words_read(slice_from(NAME_FAMILIAR[i]), arena, row);
		for (size_t at = 0; at < row->count; at++) {
			struct row_link *link = arena_take(arena, 1, sizeof *link);
			link->row = row;
			link->next = index_get(&names->names, row->items[at].folded);
			if (!link->next || link->next->row != row)
				index_put(&names->names, row->items[at].folded, link);
		}
	}
}

bool name_first_is_known(const struct name_first_names *names, struct slice folded)
{
	return names && index_get(&names->names, folded) != NULL;
}

void name_first_each(const struct name_first_names *names, struct slice folded,
	name_first_take *take, void *closure)
{
	const struct row_link *link = names ? index_get(&names->names, folded) : NULL;
	for (; link; link = link->next)
		for (size_t i = 0; i < link->row->count; i++)
			take(closure, &link->row->items[i]);
}

void name_first_all(const struct name_first_names *names, name_first_take *take, void *closure)
{
	for (size_t row = 0; names && row < NAME_FAMILIAR_COUNT; row++)
		for (size_t i = 0; i < names->rows[row].count; i++)
			take(closure, &names->rows[row].items[i]);
}

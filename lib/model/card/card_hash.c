#include "base/array.h"
#include "model/card/card.h"

/* The columns of one table that score. */
struct scoring {
	const struct rows *rows;
	const char *columns[11]; /* up to a NULL */
};

static void add_lines(struct buf *buf, const struct scoring *scoring, struct arena *arena)
{
	const struct rows *rows = scoring->rows;
	size_t count = 0;
	while (scoring->columns[count])
		count++;
	struct slice *cells = arena_take(arena, count, sizeof *cells);
	int *at = arena_take(arena, count, sizeof *at);
	for (size_t i = 0; i < count; i++) {
		cells[i] = slice_from(scoring->columns[i]);
		at[i] = csv_column(&rows->table, scoring->columns[i]);
	}
	csv_add_row(buf, cells, count, "\n");
	for (size_t row = 0; row < rows->count; row++) {
		for (size_t i = 0; i < count; i++)
			cells[i] = at[i] < 0 ? slice_from("") : rows->sources[row]->cells[at[i]];
		csv_add_row(buf, cells, count, "\n");
	}
}

void card_hash(const struct card *card, struct arena *arena, char hash[HASH_TEXT_SIZE])
{
	const struct scoring tables[] = {
		{ &card->indices, { "index", "worse" } },
		{ &card->items, { "item", "index", "min", "max", "weight", "acute", "notify",
					"plan", "age_from", "age_to" } },
		{ &card->levels,
			{ "index", "level", "from", "to", "respond_hours", "review_days" } },
	};
	struct buf buf;
	buf_init(&buf);
	for (size_t i = 0; i < ARRAY_LEN(tables); i++)
		add_lines(&buf, &tables[i], arena);
	hash_text(buf_slice(&buf), hash);
	buf_free(&buf);
}

/* Any bytes as a body: every block lies in it, in order, and its raw text is where it says. */
#include "base/arena.h"
#include "base/diag.h"
#include "text/markdown.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct markdown_block *block, struct slice body)
{
	const char *end = body.data + body.length;
	if (block->source.data < body.data || block->source.data + block->source.length > end)
		abort();
	if (block->text_offset > block->source.length || block->end_line < block->line)
		abort();
	if (block->kind != MARKDOWN_PARAGRAPH && block->text.length > 0 &&
		block->text.data != block->source.data + block->text_offset)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice body = { (const char *)data, size };
	struct markdown markdown;
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	if (markdown_read(slice_from("note.md"), body, 1, &arena, &diags, &markdown)) {
		for (size_t i = 0; i < markdown.count; i++) {
			check(&markdown.blocks[i], body);
			if (i > 0 && markdown.blocks[i].line < markdown.blocks[i - 1].line)
				abort();
		}
	}
	markdown_plain(body, &arena);
	arena_free(&arena);
	return 0;
}

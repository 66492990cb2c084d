#include "work/shared/case_handle.h"

bool read_handle(
	struct context *context, struct slice folder, struct arena *arena, struct slice *handle)
{
	struct slice path = arena_format(arena, "%s/case.md", slice_text(folder));
	struct diag_list unheard;
	struct front_matter front;
	struct slice bytes;

	diag_list_init(&unheard, arena);
	if (source_read(context->store.cases, path, SOURCE_RECORD_CAP, arena, &unheard, &bytes) !=
			SOURCE_FOUND ||
		!front_matter_read(path, bytes, arena, &unheard, &front))
		return false;
	const struct front_entry *entry = front_matter_find(&front, "handle");
	if (entry == NULL || entry->count == 0)
		return false;
	*handle = entry->values[0].text;
	return true;
}

static bool has_case(void *closure, struct slice id)
{
	struct context *context = closure;

	return store_find_case(&context->store, id, context->arena, context->diags).data != NULL;
}

bool load_case_words(struct context *context, struct case_words *words)
{
	struct slice_list folders = { 0 };

	case_words_init(words, context->arena);
	if (context->store.cases == NULL)
		return true;
	words->has_case = has_case;
	words->closure = context;
	if (!store_list_cases(&context->store, context->arena, context->diags, &folders))
		return false;
	for (size_t i = 0; i < folders.count; i++) {
		struct arena arena;
		struct slice handle;
		arena_init(&arena);
		if (read_handle(context, folders.items[i], &arena, &handle))
			case_words_add_handle(words, handle);
		arena_free(&arena);
	}
	return true;
}

#include "store/real_path.h"
#include <stdlib.h>

struct slice real_path(struct slice path, struct arena *arena)
{
	char *real = slice_is_empty(path) ? NULL : realpath(path.data, NULL);
	struct slice copy = arena_copy(arena, slice_from(real));

	free(real);
	return copy;
}

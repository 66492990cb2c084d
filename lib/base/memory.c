#include "base/memory.h"
#include <stdint.h>
#include <stdlib.h>

void *memory_resize(void *old, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		memory_exhausted();
	size_t bytes = count * size;
	/* realloc() may answer a size of 0 with NULL. */
	void *memory = realloc(old, bytes > 0 ? bytes : 1);
	if (!memory)
		memory_exhausted();
	return memory;
}

#include "base/memory.h"
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum {
	HUGE_PAGE = 1 << 21
}; /* of x86-64 and, with pages of 4 KiB, of ARM; else it is just a size */

void *memory_resize(void *old, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		memory_out();
	size_t bytes = count * size;
	/* realloc() may answer a size of 0 with NULL. */
	void *memory = realloc(old, bytes > 0 ? bytes : 1);
	if (!memory)
		memory_out();
	return memory;
}

void *memory_large(size_t *size)
{
	*size = (*size + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
	void *memory = aligned_alloc(HUGE_PAGE, *size);
	if (!memory)
		memory_out();
#ifdef MADV_HUGEPAGE
	madvise(memory, *size, MADV_HUGEPAGE); /* a wish: where it is refused, small ones do */
#endif
	return memory;
}

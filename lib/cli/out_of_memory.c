/* The program's answer to base/memory.h: say it without allocating, and leave with status 4. */
#include "base/memory.h"
#include "base/translate.h"
#include <string.h>
#include <unistd.h>

_Noreturn void memory_out(void)
{
	const char *text = _("error: out of memory (nothing is written but what is named above)\n");
	/* When even this cannot be written, the status still says it. */
	ssize_t written = write(STDERR_FILENO, text, strlen(text));
	(void)written;
	_exit(4);
}

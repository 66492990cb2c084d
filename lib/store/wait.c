#include "store/wait.h"
#include <time.h>

enum { PAUSE_MILLISECONDS = 20, PAUSES = 5000 / PAUSE_MILLISECONDS };

bool wait_again(int *pauses)
{
	static const struct timespec pause = { .tv_nsec = PAUSE_MILLISECONDS * 1000000L };
	if (*pauses >= PAUSES)
		return false;
	nanosleep(&pause, NULL);
	++*pauses;
	return true;
}

#include "store/wait.h"
#include <time.h>

enum { PAUSE_MILLISECONDS = 20, PAUSES_A_SECOND = 1000 / PAUSE_MILLISECONDS };

bool wait_again(int *pauses, int seconds)
{
	static const struct timespec pause = { .tv_nsec = PAUSE_MILLISECONDS * 1000000L };
	if (*pauses >= seconds * PAUSES_A_SECOND)
		return false;
	nanosleep(&pause, NULL);
	++*pauses;
	return true;
}

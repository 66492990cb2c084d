#!/usr/bin/perl
# The rules of the tree: who includes whom, who may touch the outside world, sizes, and that nothing is
# forgotten (a source in the Makefile, a command's page and test).
use strict;
use warnings;
use File::Find;
use FindBin;
use Test::More;

chdir "$FindBin::Bin/.." or die;

my %rank = (base => 0, text => 1, model => 2, logic => 3, report => 3, store => 3, work => 4, cli => 5,
	cmd => 6);

# C17, POSIX 2008 and a little of Linux; every other header in <> is an outside library's.
my %standard = map { $_ => 1 } qw(assert ctype dirent errno fcntl float getopt inttypes langinfo limits locale
	math poll pwd signal spawn stdalign stdarg stdbool stddef stdint stdio stdlib stdnoreturn string
	strings sys/file sys/ioctl sys/mman sys/random sys/socket sys/stat sys/types sys/wait termios time
	unistd wchar);

# Names that only these directories may use.
my @reserved = (
	[ 'opens or changes files', [qw(store)], qw(open openat openat2 creat fopen fdopen freopen tmpfile
		mkstemp mkdtemp opendir fdopendir scandir ftw nftw glob mkdir mkdirat rename renameat renameat2
		unlink unlinkat remove rmdir link linkat symlink symlinkat truncate ftruncate chmod fchmod
		fchmodat flock) ],
	[ 'prints', [qw(cli cmd)], qw(printf puts putchar putc fputs fputc fprintf vprintf vfprintf fwrite
		perror dprintf vdprintf stdout stderr) ],
	[ 'exits', [qw(cli cmd)], qw(exit _exit _Exit quick_exit abort err errx) ],
	[ 'reads the clock', [qw(cli)], qw(time clock_gettime gettimeofday localtime localtime_r ftime) ],
	[ 'reads the environment', [qw(cli)], qw(getenv secure_getenv setlocale) ],
	[ 'starts programs and draws from the system', [qw(cli store)], qw(fork vfork execv execve execvp
		execl execlp posix_spawn posix_spawnp popen system environ getentropy getrandom) ],
);

my %text;    # path => text without comments and string contents
my %lines;   # path => number of physical lines
my %include; # path => list of what it includes

sub directory { return $_[0] =~ m{^lib/([^/]+)/} ? $1 : 'cmd' }

sub slurp {
	my ($path) = @_;
	open my $file, '<', $path or die "$path: $!";
	local $/;
	return scalar <$file>;
}

sub none_of {
	my ($name, @offenders) = @_;
	ok(!@offenders, $name) or diag map { "$_\n" } sort @offenders;
	return;
}

find({ no_chdir => 1, wanted => sub { $text{$_} = slurp($_) if /\.[ch]$/ } }, 'lib', 'cmd');
for my $path (keys %text) {
	$lines{$path} = ($text{$path} =~ tr/\n//);
	$include{$path} = [ $text{$path} =~ /^\s*#\s*include\s*(\S+)/mg ];
	$text{$path} =~ s{("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|/\*.*?\*/|//[^\n]*}{$1 ? '""' : ' '}gse;
}

# Includes.
my (@climbing, %outside);
for my $path (keys %text) {
	my $own = directory($path);
	for (@{ $include{$path} }) {
		if (/^<(.*)\.h>$/) {
			push @{ $outside{$1} }, $path unless $standard{$1};
		} elsif (m{^"([a-z]+)/(?:[a-z]+/)?[a-z0-9_]+\.h"$} && exists $rank{$1}) {
			push @climbing, "$path includes $_" unless $1 eq $own || $rank{$1} < $rank{$own};
		} else {
			push @climbing, qq{$path includes $_ (as "layer/name.h" or "layer/room/name.h")};
		}
	}
}
none_of('a file includes its own layer and lower ones', @climbing);
none_of('an outside library is included by one .c file',
	map { my @by = @{ $outside{$_} }; @by == 1 && $by[0] =~ /\.c$/ ? () : "<$_.h>: @by" } keys %outside);

# Rooms: the folders of a layer. work/shared stands under the others and knows none of them; no two
# rooms need each other, by whatever way around.
my %needs; # layer => room => the rooms that it includes
for my $path (keys %text) {
	my ($layer, $room) = $path =~ m{^lib/([a-z]+)/([a-z]+)/} or next;
	for (@{ $include{$path} }) {
		$needs{$layer}{$room}{$1} = $path if m{^"$layer/([a-z]+)/} && $1 ne $room;
	}
}
none_of('work/shared includes no other room', values %{ $needs{work}{shared} // {} });
my @circles;
for my $layer (keys %needs) {
	for my $start (keys %{ $needs{$layer} }) {
		my (%seen, @next);
		@next = keys %{ $needs{$layer}{$start} };
		while (defined(my $room = shift @next)) {
			push @next, keys %{ $needs{$layer}{$room} // {} } unless $seen{$room}++;
		}
		push @circles, "$layer/$start" if $seen{$start};
	}
}
none_of('no rooms of a layer stand in a circle', @circles);
my %modules;
$modules{ s{/[^/]*$}{}r }++ for grep { /\.c$/ } keys %text;
none_of('a folder holds at most 40 modules', map { "$_: $modules{$_}" } grep { $modules{$_} > 40 } keys %modules);

# A piece of work says whether it was done, and the command hears it.
my %answers;
for my $path (grep { m{^lib/(?:work|cli)/.*\.h$} } keys %text) {
	$answers{$1} = 1 while $text{$path} =~ /^bool (\w+)\(/mg;
}
my $answers = join '|', sort keys %answers;
my @unheard;
for my $path (grep { m{^cmd/} } keys %text) {
	push @unheard, "$path: $1" while $text{$path} =~ /(?:[;{})]|\belse)\s*(?:\(void\)\s*)?\b($answers)\s*\(/g;
}
none_of('a command never drops the answer of its work', @unheard);

# The outside world.
for (@reserved) {
	my ($what, $allowed, @names) = @$_;
	my %allowed = map { $_ => 1 } @$allowed;
	my $names = join '|', @names;
	my @offenders;
	for my $path (grep { !$allowed{ directory($_) } } keys %text) {
		push @offenders, "$path: $1"
			while $text{$path} =~ /(?<![\w.>])($names)\b(?=\s*\(|(?<=stdout)|(?<=stderr)|(?<=environ))/g;
	}
	none_of("only @$allowed $what", @offenders);
}

# Only one module puts another list of findings into a context.
none_of('only work/shared/findings.c changes where findings go',
	grep { !m{^lib/work/shared/(?:context|findings)\.c$} && $text{$_} =~ /\w(?:->|\.)diags\s*=(?!=)/ }
		keys %text);

# The array that grows has the type of the pointer that is passed by its address, and the size of its
# own elements: the compiler does not see that.
my @pushes;
for my $path (grep { $_ ne 'lib/base/arena.c' && $_ ne 'lib/base/arena.h' } keys %text) {
	while ($text{$path} =~ /\barena_push\(([^;]*)/g) {
		my @argument = split /\s*,\s*/, $1;
		my ($items) = ($argument[1] // '') =~ /^&(.*)$/;
		push @pushes, "$path: $1" unless defined $items
			&& ($argument[4] =~ /^sizeof \*\Q$items\E\)/ || $argument[4] =~ /^sizes\[/);
	}
}
none_of('arena_push is given an array by its address, and the size of its elements', @pushes);

# State: what the compiler put into writable sections, and static locals with it. A build with
# sanitizers has their own.
SKIP: {
	my $build = $ENV{BUILD} || 'build';
	skip 'not the plain build', 1 unless $build eq 'build' && -e "$build/libspis.a";
	my ($member, @state) = ('');
	for (`size -A $build/libspis.a`) {
		$member = $1 if /^(\S+\.o)\s/;
		push @state, "$member: $2 bytes in $1" if /^(\.t?(?:data|bss)(?!\.rel\.ro)\S*)\s+([1-9]\d*)/;
	}
	none_of('the library has no mutable state', @state);
}

# Sizes and macros.
none_of('a file has at most 400 lines',
	map { "$_: $lines{$_}" } grep { $lines{$_} > 400 } keys %lines);
none_of('macros with arguments are _, N_ and ARRAY_LEN',
	map { my $path = $_; map { "$path: $_" } grep { !/^(?:_|N_|ARRAY_LEN)$/ }
		$text{$path} =~ /^\s*#\s*define\s+(\w+)\(/mg } keys %text);
SKIP: {
	skip 'ctags is not there', 1 if system('ctags --version >/dev/null 2>&1') != 0;
	my @functions = map { [split] } `ctags -x --languages=C --kinds-C=f --_xformat='%n %{end} %F %N' -R lib cmd`;
	none_of('a function has at most 80 lines',
		map { "$_->[2] $_->[3]: " . ($_->[1] - $_->[0] + 1) } grep { $_->[1] - $_->[0] >= 80 } @functions);
}

# Nothing is forgotten.
my %listed;
$listed{$_}++ for slurp('Makefile') =~ /^\t((?:lib|cmd|tests)\/\S+\.c) \\$/mg;
my @sources = grep { /\.c$/ } keys %text;
push @sources, glob('tests/unit/*.c tests/fuzz/*.c');
none_of('the Makefile lists every source once', grep { ($listed{$_} // 0) != 1 } @sources);
my @commands = map { m{^cmd/(.*)\.c$} } keys %text;
none_of('every command has its page and its test',
	grep { !-e } map { ("man/$_.1", "tests/$_.t") } @commands);

done_testing;

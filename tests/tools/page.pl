#!/usr/bin/perl
# page.pl synopsis PAGE HELP  compares the SYNOPSIS with the lines `usage: ...` of --help, each of which takes
#                             .Nm
#                             .Oo Ar OPTION Oc Ns ...
#                             .Ar CASE Ns ...
# page.pl options PAGE HELP   compares the `.It ... Fl Fl NAME` with the lines of --help that begin with
#                             an option; what spis.7 lists holds for every command
# page.pl examples PAGE       runs the `$ command` lines in the .Bd -literal blocks of EXAMPLES in the
#                             current directory. A line that ends in \ or is followed by `> more` goes on, and
#                             so does one with <<'EOF', up to EOF.
#                             `# exit N` behind a command is the status it ends with (else 0). What stands
#                             below it, if anything, is what it prints and says; a line `...` in it stands
#                             for any lines.
# page.pl session PAGE        runs these lines of all sections one after another in one shell on a terminal
#                             (tests/tools/terminal.py), where a line `> ANSWER` of what is shown is typed,
#                             and so is what stands behind a question's `] `.
# page.pl same PAGE PAGE      compares the commands of two such pages, but for the texts in them: '...' and
#                             what stands between <<'EOF' and EOF.
# Prints what differs, exit 1.
use strict;
use warnings;
use File::Temp;
use FindBin;

my ($what, $page, $other) = @ARGV;
my $failed = 0;

sub slurp {
	my ($path) = @_;
	open my $file, '<', $path or die "$path: $!\n";
	local $/;
	return scalar <$file>;
}

sub differ {
	print @_, "\n";
	$failed = 1;
	return;
}

sub squeeze {
	my ($text) = @_;
	$text =~ s/\s+/ /g;
	$text =~ s/^ | $//g;
	return $text;
}

sub options_of { return map { $_ => 1 } map { /\bFl (?:Fl |-)([a-z][a-z0-9-]*)/g } grep { /^\.It / } split /\n/, slurp($_[0]) }

sub synopsis {
	my $rendered = `mandoc -T ascii -O width=1000 '$page'`;
	$rendered =~ s/.\x08//g;
	my ($written) = $rendered =~ /^SYNOPSIS\n(.*?)^\S/ms;
	my ($usage) = slurp($other) =~ /^usage: (.*\n(?: .*\n)*)/m;
	$_ = squeeze($_ // '') for $written, $usage;
	differ("page:  $written\nusage: $usage") if $written ne $usage;
	return;
}

sub options {
	my %page = options_of($page);
	my %common = options_of($page =~ s{[^/]*$}{spis.7}r);
	my %help = map { $_ => 1 } slurp($other) =~ /^\s*(?:-\w,?\s+)?--([a-z][a-z0-9-]*)/mg;
	differ("--$_ is not in the page") for grep { !$page{$_} && !$common{$_} } sort keys %help;
	differ("--$_ is not in --help") for grep { !$help{$_} } sort keys %page;
	return;
}

# The examples of a part of a page, as [command, expected output or undef].
sub examples_of {
	my ($part) = @_;
	my %escape = ('e' => '\\', '&' => '', '-' => '-', '(aq' => "'", '(dq' => '"', '(ti' => '~',
		'(ha' => '^', '(ga' => '`', '(rs' => '\\');
	my @examples;
	for my $block (($part // '') =~ /^\.Bd -literal[^\n]*\n(.*?)^\.Ed/msg) {
		$block =~ s{\\(\(..|.)}{$escape{$1} // "\\$1"}ge;
		my $command;
		for (split /^/, $block) {
			if (/^\$ (.*)/s) {
				push @examples, $command = [ $1, undef ];
			} elsif ($command && !defined $command->[1] &&
				(/^> ?(.*)/s || $command->[0] =~ /\\\n\z|<<'EOF'\n(?!.*^EOF$)/ms)) {
				$command->[0] .= $1 // $_;
			} elsif ($command) {
				$command->[1] .= $_;
			}
		}
	}
	return @examples;
}

# Compares what a command did with what the page says.
sub compare {
	my ($example, $ended, $printed) = @_;
	my ($command, $expected) = @$example;
	my ($status) = $command =~ /# exit (\d+)\s*\z/;
	chomp $command;
	differ("\$ $command\nexit status $ended\n$printed") if $ended ne ($status // 0);
	return unless defined $expected;
	my $pattern = join '', map { $_ eq "...\n" ? '(?:.*\n)*' : quotemeta } split /^/, $expected;
	differ("\$ $command\nthe page shows\n${expected}it printed\n$printed") if $printed !~ /\A$pattern\z/;
	return;
}

sub examples {
	my ($section) = slurp($page) =~ /^\.Sh EXAMPLES\n(.*?)(?=^\.Sh |\z)/ms;
	my @examples = examples_of($section) or return differ('no examples');
	for my $example (@examples) {
		open my $pipe, '-|', 'sh', '-c', "exec 2>&1 </dev/null\n$example->[0]" or die $!;
		my $printed = do { local $/; <$pipe> } // '';
		close $pipe;
		compare($example, $? & 127 ? 128 + ($? & 127) : $? >> 8, $printed);
	}
	return;
}

sub session {
	my @examples = examples_of(slurp($page)) or return differ('no examples');
	my ($script, $typed) = (File::Temp->new, File::Temp->new);
	for (@examples) {
		print $script "$_->[0]\nprintf '\\036%s\\036' \"\$?\"\n";
		print $typed map { "> $_\n" } ($_->[1] // '') =~ /^(?:> |.*\] (?=\w$))(.*)/mg;
	}
	close $_ for $script, $typed;
	open my $pipe, '-|', "$FindBin::Bin/terminal.py", $typed, 'sh', $script or die $!;
	my @shown = split /\036/, do { local $/; <$pipe> } // '';
	close $pipe;
	exit 77 if $? >> 8 == 77;
	differ('the session ended with status ' . ($? >> 8)) if $?;
	compare($_, splice(@shown, 1, 1) // 'unknown', shift @shown // '') for @examples;
	return;
}

sub skeletons {
	my @commands = map { $_->[0] } examples_of(slurp($_[0]));
	s/<<'EOF'\n.*?^EOF$/<<EOF/ms, s/'[^']*'/''/g for @commands;
	return map { squeeze($_) } @commands;
}

sub same {
	my @ours = skeletons($page);
	my @theirs = skeletons($other);
	while (@ours || @theirs) {
		my ($ours, $theirs) = (shift @ours // 'nothing', shift @theirs // 'nothing');
		differ("$page: $ours\n$other: $theirs") if $ours ne $theirs;
	}
	return;
}

my %check = (synopsis => \&synopsis, options => \&options, examples => \&examples, session => \&session,
	same => \&same);
$check{$what}->();
exit $failed;

#!/bin/sh
# Runs the job file of `medinno job slurm` on a real Slurm of one node, which is started here and ended again, and compares what the
# merge wrote with the same command on one machine, byte by byte. Installs nothing: where Slurm is missing it says so and ends with 77.
#
#   sh test/cluster/slurm.sh [COMMAND…]     the command to be cut into four shards; a small comparison unless given
#
# Needs Debian's slurm-wlm and munge (apt-get install slurm-wlm munge), the superuser, and a built dist (npm run build).
set -eu

SHARDS=4
PATIENCE=240
repository=$(cd "$(dirname "$0")/../.." && pwd)
medinno="node $repository/bin/medinno.js"

for program in slurmctld slurmd sbatch squeue scontrol munged node; do
  command -v "$program" > /dev/null || { echo "skipped: no $program here" >&2; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo 'skipped: only the superuser may start Slurm' >&2; exit 77; }

# What Slurm calls a node is the name of this machine, up to its first dot.
node=$(hostname | cut -d . -f 1)
work=$(mktemp -d)
started=
finish() {
  # The daemons that were started above, by their numbers, the last first.
  for pid in $started; do kill "$pid" 2> /dev/null || true; done
  for pid in $started; do wait "$pid" 2> /dev/null || true; done
  [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

begin() { "$@" >> "$work/daemons.log" 2>&1 & started="$! $started"; }

chmod 755 "$work"
mkdir "$work/munge" "$work/state" "$work/spool"
dd if=/dev/urandom of="$work/munge/key" bs=128 count=1 2> /dev/null
chmod 700 "$work/munge" && chmod 600 "$work/munge/key"
# Its own keys and socket, so that another one of this machine is left alone.
mkdir -m 755 "$work/socket"
begin munged --foreground --key-file="$work/munge/key" --socket="$work/socket/munge" \
  --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed"

cat > "$work/slurm.conf" << CONF
ClusterName=medinno
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=$work/socket/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc)
PartitionName=all Nodes=$node Default=YES State=UP
CONF
export SLURM_CONF="$work/slurm.conf"
begin slurmctld -D -f "$SLURM_CONF"
begin slurmd -D -f "$SLURM_CONF"

for _ in $(seq 40); do
  case $(sinfo --noheader --format=%t 2> /dev/null || true) in idle*) break ;; esac
  sleep 0.5
done
echo "Slurm $(sinfo --version | cut -d ' ' -f 2), node $(sinfo --noheader --format='%n %t, %c cores')"

cd "$work"
if [ $# = 0 ]; then
  set -- compare baseline young-talent --draws 4 --replicates 2 --years 5 --without-png
fi
$medinno job slurm --shards $SHARDS --workers 1 --out merged --program "$medinno" -- "$@" > job.sh
sh job.sh

waited=0
while [ -n "$(squeue --noheader)" ]; do
  [ $waited -lt $PATIENCE ] || { echo "still queued after $PATIENCE seconds:" >&2; squeue >&2; exit 1; }
  # The tasks as they run, when they change.
  now=$(squeue --noheader --array --format='%K:%T' | sort | tr '\n' ' ')
  [ "$now" = "${seen:-}" ] || { echo "  $waited s  $now"; seen=$now; }
  sleep 1
  waited=$((waited + 1))
done
cat merged.shard-*.log merged.merge.log
ls -d merged.parts/*

$medinno "$@" --workers 1 --out whole --quiet > whole.log
failed=0
for name in $(cd whole && find . -type f | sort); do
  # The page and the manifest say when they were made, and by which command.
  case $name in */manifest.json) continue ;; esac
  strip() { case $1 in *.html) sed 's/<time datetime="[^"]*">/<time>/g' "$1" ;; *) cat "$1" ;; esac | sha256sum; }
  [ "$(strip "merged/$name")" = "$(strip "whole/$name")" ] || { echo "differs: $name" >&2; failed=1; }
done
[ "$(cd whole && find . | sort)" = "$(cd merged && find . | sort)" ] || { echo 'other files' >&2; failed=1; }
[ $failed = 0 ] || exit 1
echo "same bytes: $(find whole -type f | wc -l) files of $SHARDS shards and of one machine"

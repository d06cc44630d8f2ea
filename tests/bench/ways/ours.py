"""Way (a): one room of ours as a real worker process. Surroundings come from the environment, as for every worker."""

from shared.runtime.worker import run_room
from tests.bench.ways.work import tally_room

if __name__ == "__main__":
    run_room(tally_room())

"""`python -m services.logistics`: starts the worker and knows nothing else."""

from services.logistics.worker import main

if __name__ == "__main__":
    main()

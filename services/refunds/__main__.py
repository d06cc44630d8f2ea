"""`python -m services.refunds`: starts the worker and knows nothing else."""

from services.refunds.worker import main

if __name__ == "__main__":
    main()

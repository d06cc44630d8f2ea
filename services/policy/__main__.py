"""`python -m services.policy`: starts the worker and knows nothing else."""

from services.policy.worker import main

if __name__ == "__main__":
    main()

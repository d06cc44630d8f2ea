"""`python -m services.notifications`: starts the worker and knows nothing else."""

from services.notifications.worker import main

if __name__ == "__main__":
    main()

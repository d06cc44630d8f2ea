"""`python -m services.intake`: starts the worker and knows nothing else."""

from services.intake.worker import main

if __name__ == "__main__":
    main()

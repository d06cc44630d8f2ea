"""What all tests share: hypothesis without deadlines, since the machine is shared."""

from hypothesis import settings

settings.register_profile("aftersales", deadline=None)
settings.load_profile("aftersales")

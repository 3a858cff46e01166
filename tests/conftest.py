"""How many examples the properties are tried with.

| profile | when | examples |
|---|---|---|
| `dev` | by default | other ones in each run |
| `ci` | where `CI` is set | the same ones in each run |
| `thorough` | on request | many |

`HYPOTHESIS_PROFILE` names another than the default.
"""

import os

from hypothesis import HealthCheck, settings

# The first value of a strategy takes far longer than the next ones, which share its parts.
settings.register_profile(
    "dev", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.register_profile("thorough", settings.get_profile("dev"), max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))

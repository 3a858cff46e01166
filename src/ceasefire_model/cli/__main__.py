"""Runs the command as `python -m ceasefire_model.cli`."""

import sys

from ceasefire_model.cli import main

sys.exit(main())

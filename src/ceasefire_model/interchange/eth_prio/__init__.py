"""The ETH/PRIO Civil Conflict Ceasefire Dataset (Clayton and others, 2023)."""

from ceasefire_model.interchange.eth_prio.reading import ETH_PRIO, iter_ceasefires
from ceasefire_model.interchange.eth_prio.writing import DIFFERENCES, ceasefire_rows

__all__ = ["DIFFERENCES", "ETH_PRIO", "ceasefire_rows", "iter_ceasefires"]

-- Scores about health go out of what somebody was counted for when the toestemming for them is taken back (decision 0062).
grant update (tellingen) on stand_geteld to ${werk};

"""Words that questions are made of in the program's languages: they say nothing about what is asked for."""

COMMON_WORDS = """
a about all also am an and any are as at be been but by can could did do does for from get give had has have he her his
how i if in into is it its just know let like may me mean might more most my no not of on one or our out own please
say says she should so some such tell than that the their them then there these they this those to us was we were what
when where which who whom whose why will with would you your
aber alle als am an auch auf aus bei bin bis bitte da damit dann das dass dein dem den der des dich die dies diese
dieser dieses dir doch du ein eine einem einen einer eines er es für gibt hat habe haben hier ich ihr ihre im in ist
ja jede kann kannst können man mein meine mich mir mit muss nach nicht noch nur ob oder ohne sein seine sich sie sind
so soll über um und uns unser von vor wann war waren warum was welche welcher welches wenn wer werden wie wieder wieso
will wir wird wo woher wohin wurde zu zum zur
alors au aux avec c ce cela ces cette ceux combien comme comment d dans de des donc dont du elle elles en est et être
eu il ils j je l la le les leur leurs lui ma mais me mes moi mon n ne nos notre nous on ont ou où par pas peut pour
pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur ta te tes ton tu un une vos
votre vous y
al algo como cómo con cual cuál cuales cuáles cuando cuándo cuanto cuánto de del desde donde dónde e el ella ellas
ellos en entre era es esa ese eso esta está estas este esto estos están fue ha han hay la las le les lo los más me mi
mis muy no nos o para pero por porque qué que quien quién se según ser si sin sobre son su sus también te tiene tu tus
un una uno unos y ya yo
什么 怎么 如何 哪里 哪个 哪些 为什么 是否 请问 多少
何 どこ どの どれ どう なぜ いつ だれ 誰 です ます ですか ますか ください について
"""

import type { Texts } from '#domain/shared/Texts.ts';

/**
 * Names of the starter topics in the languages of readers besides German and English, by code.
 * Translated by machine; a network that takes them over notes that of each.
 */
export const starterTopicNames: Readonly<
	Record<string, { readonly name: Texts; readonly shortName: Texts }>
> = {
	ankommen: {
		name: {
			tr: 'Almanya’ya geliş ve oryantasyon',
			ar: 'الوصول والتوجيه',
			fa: 'ورود و آشنایی با محیط',
			uk: 'Прибуття та орієнтація',
			ru: 'Прибытие и ориентация',
			fr: 'Arrivée et orientation',
			ro: 'Sosirea în Germania și orientare'
		},
		shortName: {
			tr: 'Yeni gelenler',
			ar: 'الوصول',
			fa: 'ورود و آشنایی',
			uk: 'Прибуття',
			ru: 'Прибытие',
			fr: 'Arrivée',
			ro: 'Sosire'
		}
	},
	aufenthalt: {
		name: {
			tr: 'Oturum, vatandaşlığa geçiş ve geri dönüş',
			ar: 'الإقامة والتجنيس والعودة',
			fa: 'اقامت، تابعیت و بازگشت',
			uk: 'Перебування, громадянство та повернення',
			ru: 'Пребывание, гражданство и возвращение',
			fr: 'Séjour, naturalisation et retour',
			ro: 'Ședere, cetățenie și întoarcere'
		},
		shortName: {
			tr: 'Oturum',
			ar: 'الإقامة',
			fa: 'اقامت',
			uk: 'Перебування',
			ru: 'Пребывание',
			fr: 'Séjour',
			ro: 'Ședere'
		}
	},
	beratung: {
		name: {
			tr: 'Göç danışmanlığı ve sosyal danışmanlık',
			ar: 'استشارات الهجرة والاستشارات الاجتماعية',
			fa: 'مشاورهٔ مهاجرت و مشاورهٔ اجتماعی',
			uk: 'Міграційні та соціальні консультації',
			ru: 'Миграционные и социальные консультации',
			fr: 'Conseil en migration et conseil social',
			ro: 'Consiliere pentru migranți și consiliere socială'
		},
		shortName: {
			tr: 'Danışmanlık',
			ar: 'الاستشارات',
			fa: 'مشاوره',
			uk: 'Консультації',
			ru: 'Консультации',
			fr: 'Conseil',
			ro: 'Consiliere'
		}
	},
	deutsch: {
		name: {
			tr: 'Almanca öğrenme',
			ar: 'تعلّم الألمانية',
			fa: 'یادگیری زبان آلمانی',
			uk: 'Вивчення німецької мови',
			ru: 'Изучение немецкого языка',
			fr: 'Apprendre l’allemand',
			ro: 'Învățarea limbii germane'
		},
		shortName: {
			tr: 'Almanca öğrenme',
			ar: 'تعلّم الألمانية',
			fa: 'یادگیری آلمانی',
			uk: 'Вивчати німецьку',
			ru: 'Учить немецкий',
			fr: 'Langue allemande',
			ro: 'Limba germană'
		}
	},
	arbeit: {
		name: {
			tr: 'Çalışma, denklik ve nitelikli iş gücü',
			ar: 'العمل والاعتراف بالشهادات والعمالة المؤهلة',
			fa: 'کار، تأیید مدارک و نیروی متخصص',
			uk: 'Робота, визнання кваліфікацій і фахівці',
			ru: 'Работа, признание квалификаций и специалисты',
			fr: 'Travail, reconnaissance et main-d’œuvre qualifiée',
			ro: 'Muncă, recunoașterea diplomelor și personal calificat'
		},
		shortName: {
			tr: 'Çalışma',
			ar: 'العمل',
			fa: 'کار',
			uk: 'Робота',
			ru: 'Работа',
			fr: 'Travail',
			ro: 'Muncă'
		}
	},
	bildung: {
		name: {
			tr: 'Okul, meslek eğitimi ve üniversite',
			ar: 'المدرسة والتدريب المهني والدراسة الجامعية',
			fa: 'مدرسه (مکتب)، آموزش حرفه‌ای و دانشگاه',
			uk: 'Школа, професійне навчання та вища освіта',
			ru: 'Школа, профессиональное обучение и высшее образование',
			fr: 'École, formation et études',
			ro: 'Școală, formare profesională și studii'
		},
		shortName: {
			tr: 'Okul',
			ar: 'المدرسة',
			fa: 'مدرسه (مکتب)',
			uk: 'Школа',
			ru: 'Школа',
			fr: 'École',
			ro: 'Școală'
		}
	},
	familie: {
		name: {
			tr: 'Çocuklar ve aile',
			ar: 'الأطفال والأسرة',
			fa: 'کودکان و خانواده',
			uk: 'Діти та сім’я',
			ru: 'Дети и семья',
			fr: 'Enfants et famille',
			ro: 'Copii și familie'
		},
		shortName: {
			tr: 'Aile',
			ar: 'الأسرة',
			fa: 'خانواده',
			uk: 'Сім’я',
			ru: 'Семья',
			fr: 'Famille',
			ro: 'Familie'
		}
	},
	gesundheit: {
		name: {
			tr: 'Sağlık',
			ar: 'الصحة',
			fa: 'سلامت',
			uk: 'Здоров’я',
			ru: 'Здоровье',
			fr: 'Santé',
			ro: 'Sănătate'
		},
		shortName: {
			tr: 'Sağlık',
			ar: 'الصحة',
			fa: 'سلامت',
			uk: 'Здоров’я',
			ru: 'Здоровье',
			fr: 'Santé',
			ro: 'Sănătate'
		}
	},
	wohnen: {
		name: {
			tr: 'Konut',
			ar: 'السكن',
			fa: 'مسکن',
			uk: 'Житло',
			ru: 'Жильё',
			fr: 'Logement',
			ro: 'Locuință'
		},
		shortName: {
			tr: 'Konut',
			ar: 'السكن',
			fa: 'مسکن',
			uk: 'Житло',
			ru: 'Жильё',
			fr: 'Logement',
			ro: 'Locuință'
		}
	},
	geld: {
		name: {
			tr: 'Para ve sosyal yardımlar',
			ar: 'المال والإعانات',
			fa: 'پول و کمک‌های مالی',
			uk: 'Гроші та соціальні виплати',
			ru: 'Деньги и социальные выплаты',
			fr: 'Argent et aides sociales',
			ro: 'Bani și prestații sociale'
		},
		shortName: {
			tr: 'Para',
			ar: 'المال',
			fa: 'پول',
			uk: 'Гроші',
			ru: 'Деньги',
			fr: 'Argent',
			ro: 'Bani'
		}
	},
	recht: {
		name: {
			tr: 'Hukuk ve koruma',
			ar: 'القانون والحماية',
			fa: 'قانون و حفاظت',
			uk: 'Право та захист',
			ru: 'Право и защита',
			fr: 'Droits et protection',
			ro: 'Drepturi și protecție'
		},
		shortName: {
			tr: 'Hukuk',
			ar: 'القانون',
			fa: 'قانون',
			uk: 'Право',
			ru: 'Право',
			fr: 'Droits',
			ro: 'Drepturi'
		}
	},
	teilhabe: {
		name: {
			tr: 'Toplumsal katılım ve buluşma',
			ar: 'المشاركة واللقاءات',
			fa: 'مشارکت و دیدار با دیگران',
			uk: 'Участь у житті суспільства та спілкування',
			ru: 'Участие в жизни общества и общение',
			fr: 'Participation et rencontres',
			ro: 'Participare și întâlniri'
		},
		shortName: {
			tr: 'Buluşma',
			ar: 'اللقاءات',
			fa: 'دیدار با دیگران',
			uk: 'Спілкування',
			ru: 'Общение',
			fr: 'Rencontres',
			ro: 'Întâlniri'
		}
	},
	notfall: {
		name: {
			tr: 'Acil durum',
			ar: 'الطوارئ',
			fa: 'مواقع اضطراری',
			uk: 'Екстрена допомога',
			ru: 'Экстренная помощь',
			fr: 'Urgence',
			ro: 'Urgență'
		},
		shortName: {
			tr: 'Acil durum',
			ar: 'الطوارئ',
			fa: 'مواقع اضطراری',
			uk: 'Екстрена допомога',
			ru: 'Экстренная помощь',
			fr: 'Urgence',
			ro: 'Urgență'
		}
	}
};
